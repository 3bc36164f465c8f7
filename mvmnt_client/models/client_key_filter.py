from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ClientKeyFilter(Model):
    """Condition on a client key, by exact match only. All operators given must hold."""

    equal_to: str | Unset = UNSET
    """Matches exactly this client key."""
    in_: list[str] | Unset = UNSET
    """Matches any of these client keys exactly."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.STRING),
            "in": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
