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
class BillPaymentInput(Model):
    """Payment to record, with its division among bills."""

    payment_date: datetime.date
    """Date of the payment."""
    applications: list[BillPaymentApplicationInput]
    """Bills to pay, at least one."""
    payment_method_type: BillPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    carrier_factor_id: UUID | Unset = UNSET
    """Id of the factoring company to pay in place of the carrier, where the carrier's bills are factored."""
    reference: str | Unset = UNSET
    """Check number or transaction id, at most 500 characters."""
    notes: str | Unset = UNSET
    """Free-text notes, at most 2000 characters."""
    allow_overpayment: bool | Unset = UNSET
    """Whether the payment may exceed the bills, in which case the excess becomes a credit memo; false if absent.
    The server's default is False."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "paymentDate": kinds.required(kinds.DATE),
            "applications": kinds.required(
                kinds.ArrayOf(kinds.ModelOf(BillPaymentApplicationInput), kinds.ItemBounds(at_least=1))
            ),
            "paymentMethodType": kinds.optional(kinds.EnumOf(BillPaymentMethodType)),
            "carrierFactorId": kinds.optional(kinds.UUID_STRING),
            "reference": kinds.optional(kinds.Text(max_length=500)),
            "notes": kinds.optional(kinds.Text(max_length=2000)),
            "allowOverpayment": kinds.optional(kinds.BOOLEAN),
        }


from .bill_payment_application_input import BillPaymentApplicationInput
from .bill_payment_method_type import BillPaymentMethodType
