from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

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
