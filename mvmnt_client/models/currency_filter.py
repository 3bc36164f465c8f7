from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = UNSET if (v := take("equalTo", None)) is None else VendorsCurrency.decode(v)
        model.not_equal_to = UNSET if (v := take("notEqualTo", None)) is None else VendorsCurrency.decode(v)
        model.in_ = UNSET if (v := take("in", None)) is None else [VendorsCurrency.decode(item) for item in array(v)]
        model.not_in = (
            UNSET if (v := take("notIn", None)) is None else [VendorsCurrency.decode(item) for item in array(v)]
        )
        model.is_null = take("isNull", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

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
