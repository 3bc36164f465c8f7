from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchConfigurationStateSortingItem(Model):
    """The `SearchConfigurationStateSortingItem` of the API."""

    id: str
    """Name of the field to sort by."""
    desc: bool
    """`true` sorts in descending order."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"id": kinds.required(kinds.STRING), "desc": kinds.required(kinds.BOOLEAN)}
