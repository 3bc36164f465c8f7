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
class SavedSearchLookup(Model):
    """Names a saved search by `id` or by `key`; never give both."""

    id: UUID | Unset = UNSET
    """UUID of the saved search."""
    key: str | Unset = UNSET
    """Client key of the saved search, at most 512 characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"id": kinds.optional(kinds.UUID_STRING), "key": kinds.optional(kinds.Text(max_length=512))}
