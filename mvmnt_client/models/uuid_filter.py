from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class UUIDFilter(Model):
    """Condition on a field that holds a UUID. All operators given must hold."""

    equal_to: UUID | Unset = UNSET
    not_equal_to: UUID | Unset = UNSET
    in_: list[UUID] | Unset = UNSET
    """Matches any of the listed values."""
    not_in: list[UUID] | Unset = UNSET
    """Matches values that are not listed."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.UUID_STRING),
            "notEqualTo": kinds.optional(kinds.UUID_STRING),
            "in": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
