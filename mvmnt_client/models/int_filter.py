from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class IntFilter(Model):
    """Condition on an integer field. All operators given must hold."""

    equal_to: int | Unset = UNSET
    not_equal_to: int | Unset = UNSET
    less_than: int | Unset = UNSET
    less_than_or_equal_to: int | Unset = UNSET
    greater_than: int | Unset = UNSET
    greater_than_or_equal_to: int | Unset = UNSET
    in_: list[int] | Unset = UNSET
    """Matches any of the listed values."""
    not_in: list[int] | Unset = UNSET
    """Matches values that are not listed."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.INTEGER),
            "notEqualTo": kinds.optional(kinds.INTEGER),
            "lessThan": kinds.optional(kinds.INTEGER),
            "lessThanOrEqualTo": kinds.optional(kinds.INTEGER),
            "greaterThan": kinds.optional(kinds.INTEGER),
            "greaterThanOrEqualTo": kinds.optional(kinds.INTEGER),
            "in": kinds.optional(kinds.ArrayOf(kinds.INTEGER)),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.INTEGER)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
