from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SavedSearch(Model):
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
    object: SavedSearchObject | Unset = UNSET
    """Constant that names the kind of object."""
    json_value: SearchConfigurationState | Unset = UNSET
    """The stored configuration: criteria, sorting and columns."""
    is_public: bool | None | Unset = UNSET
    """`true` shares the saved search with the whole organization; `false` or null keeps it to its owner."""
    owned_by_user: None | Unset | UUID = UNSET
    """Id of the user who owns the saved search; null for one that belongs to the organization."""
    group_id: None | Unset | UUID = UNSET
    """Id of the group that the saved search belongs to."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.name = take("name")
        model.preference_type = SavedSearchType.decode(take("preferenceType"))
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else SavedSearchObject.decode(v)
        model.json_value = UNSET if (v := take("jsonValue", None)) is None else SearchConfigurationState.from_dict(v)
        model.is_public = take("isPublic", UNSET)
        model.owned_by_user = v if (v := take("ownedByUser", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.group_id = v if (v := take("groupId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
