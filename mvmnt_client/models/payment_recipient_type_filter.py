from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentRecipientTypeFilter(Model):
    """Condition on the recipient type of a payment method; all operators given must hold."""

    equal_to: PaymentRecipientType | Unset = UNSET
    """Who receives the payment: the carrier itself (`DIRECT`) or a factoring company (`FACTOR`), which requires
    `carrierFactorId`."""
    not_equal_to: PaymentRecipientType | Unset = UNSET
    """Who receives the payment: the carrier itself (`DIRECT`) or a factoring company (`FACTOR`), which requires
    `carrierFactorId`."""
    in_: list[PaymentRecipientType] | Unset = UNSET
    """Matches any of the listed values."""
    not_in: list[PaymentRecipientType] | Unset = UNSET
    """Matches values that are not listed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(PaymentRecipientType)),
            "notEqualTo": kinds.optional(kinds.EnumOf(PaymentRecipientType)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(PaymentRecipientType))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(PaymentRecipientType))),
        }


from .payment_recipient_type import PaymentRecipientType
