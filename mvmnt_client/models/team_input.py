from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class TeamInput(Model):
    """What a caller sends to create a team."""

    name: str
    key: str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    users: list[ResourceReferenceInput] | Unset = UNSET
    """Users to make members, referred to by id or client key."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "users": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
