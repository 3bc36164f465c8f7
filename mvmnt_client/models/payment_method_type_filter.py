from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentMethodTypeFilter(Model):
    """Condition on the type of a payment method; all operators given must hold."""

    equal_to: PaymentMethodType | Unset = UNSET
    """Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds transfer (`CAD_EFT`) or
    a payment platform."""
    not_equal_to: PaymentMethodType | Unset = UNSET
    """Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds transfer (`CAD_EFT`) or
    a payment platform."""
    in_: list[PaymentMethodType] | Unset = UNSET
    """Matches any of the listed values."""
    not_in: list[PaymentMethodType] | Unset = UNSET
    """Matches values that are not listed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(PaymentMethodType)),
            "notEqualTo": kinds.optional(kinds.EnumOf(PaymentMethodType)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(PaymentMethodType))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(PaymentMethodType))),
        }


from .payment_method_type import PaymentMethodType
