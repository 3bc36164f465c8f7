from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class StringFilter(Model):
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""

    equal_to: str | Unset = UNSET
    not_equal_to: str | Unset = UNSET
    in_: list[str] | Unset = UNSET
    """Matches any of the listed values."""
    not_in: list[str] | Unset = UNSET
    """Matches values that are not listed."""
    includes: str | Unset = UNSET
    """Matches text that contains this, ignoring case."""
    not_includes: str | Unset = UNSET
    """Matches text that does not contain this, ignoring case."""
    starts_with: str | Unset = UNSET
    """Matches text that begins with this, ignoring case."""
    not_starts_with: str | Unset = UNSET
    """Matches text that does not begin with this, ignoring case."""
    ends_with: str | Unset = UNSET
    """Matches text that ends with this, ignoring case."""
    not_ends_with: str | Unset = UNSET
    """Matches text that does not end with this, ignoring case."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.STRING),
            "notEqualTo": kinds.optional(kinds.STRING),
            "in": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "includes": kinds.optional(kinds.STRING),
            "notIncludes": kinds.optional(kinds.STRING),
            "startsWith": kinds.optional(kinds.STRING),
            "notStartsWith": kinds.optional(kinds.STRING),
            "endsWith": kinds.optional(kinds.STRING),
            "notEndsWith": kinds.optional(kinds.STRING),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
