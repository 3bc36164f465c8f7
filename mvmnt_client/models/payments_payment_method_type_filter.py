from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentsPaymentMethodTypeFilter(Model):
    """Criterion on the way in which a customer pays."""

    equal_to: PaymentsPaymentMethodType | Unset = UNSET
    """Matches exactly this value."""
    not_equal_to: PaymentsPaymentMethodType | Unset = UNSET
    """Matches every other value."""
    in_: list[PaymentsPaymentMethodType] | Unset = UNSET
    """Matches any of these values."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(PaymentsPaymentMethodType)),
            "notEqualTo": kinds.optional(kinds.EnumOf(PaymentsPaymentMethodType)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(PaymentsPaymentMethodType))),
        }


from .payments_payment_method_type import PaymentsPaymentMethodType
