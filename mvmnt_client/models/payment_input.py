from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentInput(Model):
    """Customer payment to record, with its division among invoices."""

    customer_id: UUID
    """Id of the customer who paid."""
    payment_date: datetime.date
    """Day on which the money arrived, which must not be before the date of any invoice paid."""
    applications: list[PaymentApplicationInput]
    """Invoices to pay, at least one."""
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    reference: str | Unset = UNSET
    """Check number or transaction id, at most 500 characters."""
    notes: str | Unset = UNSET
    """Free-text notes, at most 2000 characters."""
    credit_applications: list[PaymentCreditApplicationInput] | Unset = UNSET
    """Credits to use within the payment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customerId": kinds.required(kinds.UUID_STRING),
            "paymentDate": kinds.required(kinds.DATE),
            "applications": kinds.required(
                kinds.ArrayOf(kinds.ModelOf(PaymentApplicationInput), kinds.ItemBounds(at_least=1))
            ),
            "paymentMethodType": kinds.optional(kinds.EnumOf(PaymentsPaymentMethodType)),
            "reference": kinds.optional(kinds.Text(max_length=500)),
            "notes": kinds.optional(kinds.Text(max_length=2000)),
            "creditApplications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentCreditApplicationInput))),
        }


from .payment_application_input import PaymentApplicationInput
from .payment_credit_application_input import PaymentCreditApplicationInput
from .payments_payment_method_type import PaymentsPaymentMethodType
