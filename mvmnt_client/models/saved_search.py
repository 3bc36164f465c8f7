from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class SavedSearch(_Model):
    """A named search configuration kept for the organization, either public or private to one user.

    Attributes:
        id: UUID of the record, assigned by the server.
        preference_type: Type of record searched; a saved search works only with the search operation of that
            type.
        created_at: When the record was created.
        updated_at: When the record last changed.
        object_: Constant that names the kind of object.
        json_value: The stored configuration: criteria, sorting and columns.
        is_public: `true` shares the saved search with the whole organization; `false` or null keeps it to its
            owner.
        owned_by_user: Id of the user who owns the saved search; null for one that belongs to the organization.
        group_id: Id of the group that the saved search belongs to.
    """

    id: UUID
    name: str
    preference_type: SavedSearchType
    created_at: datetime.datetime
    updated_at: datetime.datetime
    object_: SavedSearchObject | Unset = UNSET
    json_value: SearchConfigurationState | Unset = UNSET
    is_public: bool | None | Unset = UNSET
    owned_by_user: None | Unset | UUID = UNSET
    group_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.name = take("name")
        model.preference_type = SavedSearchType.decode(take("preferenceType"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else SavedSearchObject.decode(v)
        model.json_value = UNSET if (v := take("jsonValue", None)) is None else SearchConfigurationState.from_dict(v)
        model.is_public = take("isPublic", UNSET)
        model.owned_by_user = v if (v := take("ownedByUser", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.group_id = v if (v := take("groupId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "name": self.name,
            "preferenceType": str(self.preference_type),
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.json_value is not UNSET:
            members["jsonValue"] = self.json_value.to_dict()
        if self.is_public is not UNSET:
            members["isPublic"] = self.is_public
        if self.owned_by_user is not UNSET:
            members["ownedByUser"] = None if self.owned_by_user is None else str(self.owned_by_user)
        if self.group_id is not UNSET:
            members["groupId"] = None if self.group_id is None else str(self.group_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "preferenceType": _json.required(_json.EnumOf(SavedSearchType)),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(SavedSearchObject)),
            "jsonValue": _json.optional(_json.ModelOf(SearchConfigurationState)),
            "isPublic": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "ownedByUser": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "groupId": _json.optional(_json.Nullable(_json.UUID_STRING)),
        }


from .saved_search_object import SavedSearchObject
from .saved_search_type import SavedSearchType
from .search_configuration_state import SearchConfigurationState
