from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentMethodTypeFilter(Model):
    """Criterion on the way in which a bill is paid."""

    equal_to: BillPaymentMethodType | Unset = UNSET
    """Matches exactly this value."""
    in_: list[BillPaymentMethodType] | Unset = UNSET
    """Matches any of these values."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(BillPaymentMethodType)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(BillPaymentMethodType))),
        }


from .bill_payment_method_type import BillPaymentMethodType
