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
class SavedSearchPatch(_Model):
    """Changes to a saved search. An absent member stays unchanged; null clears a member that is nullable.

    Attributes:
        json_value: The new configuration: criteria, sorting and columns.
        is_public: `true` shares the saved search with the whole organization; `false` or null keeps it to its
            owner.
        group_id: Id of the group that the saved search belongs to.
    """

    name: str | Unset = UNSET
    json_value: SearchConfigurationState | Unset = UNSET
    is_public: bool | None | Unset = UNSET
    group_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name", UNSET)
        model.json_value = UNSET if (v := take("jsonValue", None)) is None else SearchConfigurationState.from_dict(v)
        model.is_public = take("isPublic", UNSET)
        model.group_id = v if (v := take("groupId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.json_value is not UNSET:
            members["jsonValue"] = self.json_value.to_dict()
        if self.is_public is not UNSET:
            members["isPublic"] = self.is_public
        if self.group_id is not UNSET:
            members["groupId"] = None if self.group_id is None else str(self.group_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.optional(_json.STRING),
            "jsonValue": _json.optional(_json.ModelOf(SearchConfigurationState)),
            "isPublic": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "groupId": _json.optional(_json.Nullable(_json.UUID_STRING)),
        }


from .search_configuration_state import SearchConfigurationState
