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
class SavedSearchInput(Model):
    """Data for a new saved search."""

    name: str
    preference_type: SavedSearchType
    """Type of record searched; decides which search operation accepts the saved search."""
    json_value: SearchConfigurationState
    """The stored configuration: criteria, sorting and columns."""
    is_public: bool | Unset = UNSET
    """`true` shares the saved search with the whole organization; `false`, the default, keeps it to its owner. The
    server's default is False."""
    group_id: UUID | Unset = UNSET
    """Id of the group that the saved search belongs to."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "preferenceType": kinds.required(kinds.EnumOf(SavedSearchType)),
            "jsonValue": kinds.required(kinds.ModelOf(SearchConfigurationState)),
            "isPublic": kinds.optional(kinds.BOOLEAN),
            "groupId": kinds.optional(kinds.UUID_STRING),
        }


from .saved_search_type import SavedSearchType
from .search_configuration_state import SearchConfigurationState
