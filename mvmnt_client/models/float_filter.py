from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_float

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class FloatFilter(Model):
    """Condition on a number field. All operators given must hold."""

    equal_to: float | Unset = UNSET
    not_equal_to: float | Unset = UNSET
    less_than: float | Unset = UNSET
    less_than_or_equal_to: float | Unset = UNSET
    greater_than: float | Unset = UNSET
    greater_than_or_equal_to: float | Unset = UNSET
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = parse_float(take("equalTo", UNSET))
        model.not_equal_to = parse_float(take("notEqualTo", UNSET))
        model.less_than = parse_float(take("lessThan", UNSET))
        model.less_than_or_equal_to = parse_float(take("lessThanOrEqualTo", UNSET))
        model.greater_than = parse_float(take("greaterThan", UNSET))
        model.greater_than_or_equal_to = parse_float(take("greaterThanOrEqualTo", UNSET))
        model.is_null = take("isNull", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.NUMBER),
            "notEqualTo": kinds.optional(kinds.NUMBER),
            "lessThan": kinds.optional(kinds.NUMBER),
            "lessThanOrEqualTo": kinds.optional(kinds.NUMBER),
            "greaterThan": kinds.optional(kinds.NUMBER),
            "greaterThanOrEqualTo": kinds.optional(kinds.NUMBER),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
