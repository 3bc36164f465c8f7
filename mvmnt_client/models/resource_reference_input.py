from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ResourceReferenceInput(Model):
    """Reference to another record in a request, by exactly one of `id` and `key`."""

    id: UUID | Unset = UNSET
    """Id of the record referred to."""
    key: str | Unset = UNSET
    """Client key of the record referred to, chosen by the client."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    json_choice: ClassVar[kinds.Choice | None] = kinds.Choice((("id",), ("key",)), only_one=True)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"id": kinds.optional(kinds.UUID_STRING), "key": kinds.optional(kinds.STRING)}
