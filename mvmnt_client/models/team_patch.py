from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class TeamPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null."""

    name: str | Unset = UNSET
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    users: list[ResourceReferenceInput] | Unset = UNSET
    """Members of the team, referred to by id or client key; the list sent replaces the whole membership."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "users": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
