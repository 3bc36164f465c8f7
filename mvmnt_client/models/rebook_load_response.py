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
class RebookLoadResponse(_Model):
    """Ids of a load and of the one that takes its place.

    Attributes:
        original_load_id: UUID of the load that stays in TONU.
        new_load_id: UUID of the new load.
        new_load_key: Human-readable number of the new load.
    """

    original_load_id: UUID
    new_load_id: UUID
    new_load_key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.original_load_id = _parse_uuid(take("originalLoadId"))
        model.new_load_id = _parse_uuid(take("newLoadId"))
        model.new_load_key = take("newLoadKey", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "originalLoadId": str(self.original_load_id),
            "newLoadId": str(self.new_load_id),
        }
        if self.new_load_key is not UNSET:
            members["newLoadKey"] = self.new_load_key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "originalLoadId": _json.required(_json.UUID_STRING),
            "newLoadId": _json.required(_json.UUID_STRING),
            "newLoadKey": _json.optional(_json.Nullable(_json.STRING)),
        }
