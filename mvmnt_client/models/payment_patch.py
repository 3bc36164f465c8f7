from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentPatch(Model):
    """Changes to a customer payment. An absent member stays unchanged, and null clears a nullable one; a given
    list replaces the whole existing list."""

    payment_date: datetime.date | Unset = UNSET
    """Day on which the money arrived."""
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    reference: None | str | Unset = UNSET
    """Check number or transaction id."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    applications: list[PaymentApplicationInput] | Unset = UNSET
    """Full new list of invoices that the payment covers; replaces the existing one."""
    credit_applications: list[PaymentCreditApplicationInput] | Unset = UNSET
    """Full new list of credits that are used within the payment; replaces the existing one."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "paymentDate": kinds.optional(kinds.DATE),
            "paymentMethodType": kinds.optional(kinds.EnumOf(PaymentsPaymentMethodType)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "applications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentApplicationInput))),
            "creditApplications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentCreditApplicationInput))),
        }


from .payment_application_input import PaymentApplicationInput
from .payment_credit_application_input import PaymentCreditApplicationInput
from .payments_payment_method_type import PaymentsPaymentMethodType
