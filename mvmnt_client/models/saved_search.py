from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class SavedSearch(ResponseModel):
    """A named search configuration kept for the organization, either public or private to one user."""

    id: UUID
    """UUID of the record, assigned by the server."""
    name: str
    preference_type: SavedSearchType
    """Type of record searched; a saved search works only with the search operation of that type."""
    created_at: datetime.datetime
    """When the record was created."""
    updated_at: datetime.datetime
    """When the record last changed."""
    object: SavedSearchObject | None = ABSENT
    """Constant that names the kind of object."""
    json_value: SearchConfigurationState | None = ABSENT
    """The stored configuration: criteria, sorting and columns."""
    is_public: bool | None = ABSENT
    """`true` shares the saved search with the whole organization; `false` or null keeps it to its owner."""
    owned_by_user: None | UUID = ABSENT
    """Id of the user who owns the saved search; null for one that belongs to the organization."""
    group_id: None | UUID = ABSENT
    """Id of the group that the saved search belongs to."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "preferenceType": kinds.required(kinds.EnumOf(SavedSearchType)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(SavedSearchObject)),
            "jsonValue": kinds.optional(kinds.ModelOf(SearchConfigurationState)),
            "isPublic": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "ownedByUser": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "groupId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .saved_search_object import SavedSearchObject
from .saved_search_type import SavedSearchType
from .search_configuration_state import SearchConfigurationState
