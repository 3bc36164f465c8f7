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
class BillPaymentPatch(Model):
    """Changes to a bill payment. An absent member stays unchanged, and null clears a nullable one; each entry of
    `applications` adds, updates or removes one application."""

    payment_date: datetime.date | Unset = UNSET
    """Date of the payment."""
    payment_method_type: BillPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    reference: None | str | Unset = UNSET
    """Check number or transaction id."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    applications: list[BillPaymentApplicationPatch] | Unset = UNSET
    """Changes to the applications, one entry for each; what is not named stays as it is."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "paymentDate": kinds.optional(kinds.DATE),
            "paymentMethodType": kinds.optional(kinds.EnumOf(BillPaymentMethodType)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "applications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillPaymentApplicationPatch))),
        }


from .bill_payment_application_patch import BillPaymentApplicationPatch
from .bill_payment_method_type import BillPaymentMethodType
