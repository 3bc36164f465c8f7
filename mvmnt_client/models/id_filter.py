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
class IDFilter(Model):
    """Condition on an id, by exact match only. All operators given must hold."""

    equal_to: UUID | Unset = UNSET
    """Matches exactly this id."""
    in_: list[UUID] | Unset = UNSET
    """Matches any of these ids exactly."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"equalTo": kinds.optional(kinds.UUID_STRING), "in": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING))}
