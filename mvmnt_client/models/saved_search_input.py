from __future__ import annotations

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
class SavedSearchInput(_Model):
    """Data for a new saved search.

    Attributes:
        preference_type: Type of record searched; decides which search operation accepts the saved search.
        json_value: The stored configuration: criteria, sorting and columns.
        is_public: `true` shares the saved search with the whole organization; `false`, the default, keeps it to
            its owner. The server's default is False.
        group_id: Id of the group that the saved search belongs to.
    """

    name: str
    preference_type: SavedSearchType
    json_value: SearchConfigurationState
    is_public: bool | Unset = UNSET
    group_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name")
        model.preference_type = SavedSearchType.decode(take("preferenceType"))
        model.json_value = SearchConfigurationState.from_dict(take("jsonValue"))
        model.is_public = take("isPublic", UNSET)
        model.group_id = UNSET if (v := take("groupId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "name": self.name,
            "preferenceType": str(self.preference_type),
            "jsonValue": self.json_value.to_dict(),
        }
        if self.is_public is not UNSET:
            members["isPublic"] = self.is_public
        if self.group_id is not UNSET:
            members["groupId"] = str(self.group_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.required(_json.STRING),
            "preferenceType": _json.required(_json.EnumOf(SavedSearchType)),
            "jsonValue": _json.required(_json.ModelOf(SearchConfigurationState)),
            "isPublic": _json.optional(_json.BOOLEAN),
            "groupId": _json.optional(_json.UUID_STRING),
        }


from .saved_search_type import SavedSearchType
from .search_configuration_state import SearchConfigurationState
