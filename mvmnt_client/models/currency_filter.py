from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CurrencyFilter(Model):
    """Condition on a currency code. All operators given must hold."""

    equal_to: VendorsCurrency | Unset = UNSET
    """ISO 4217 code of a currency that a vendor can use."""
    not_equal_to: VendorsCurrency | Unset = UNSET
    """ISO 4217 code of a currency that a vendor can use."""
    in_: list[VendorsCurrency] | Unset = UNSET
    """Matches any of the listed values."""
    not_in: list[VendorsCurrency] | Unset = UNSET
    """Matches values that are not listed."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(VendorsCurrency)),
            "notEqualTo": kinds.optional(kinds.EnumOf(VendorsCurrency)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(VendorsCurrency))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(VendorsCurrency))),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .vendors_currency import VendorsCurrency
