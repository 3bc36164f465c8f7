from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class VendorPaymentMethodTypeFilter(ResponseModel):
    """Condition on the type of a payment method; all operators given must hold."""

    equal_to: PaymentMethodType | None = ABSENT
    """Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds transfer (`CAD_EFT`) or
    a payment platform."""
    not_equal_to: PaymentMethodType | None = ABSENT
    """Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds transfer (`CAD_EFT`) or
    a payment platform."""
    in_: list[PaymentMethodType] | None = ABSENT
    """Matches any of the listed values."""
    not_in: list[PaymentMethodType] | None = ABSENT
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
