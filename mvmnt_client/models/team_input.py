from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class TeamInput(_Model):
    """What a caller sends to create a team.

    Attributes:
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        users: Users to make members, referred to by id or client key.
    """

    name: str
    key: str | Unset = UNSET
    users: list[ResourceReferenceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name")
        model.key = take("key", UNSET)
        model.users = (
            UNSET if (v := take("users", None)) is None else [ResourceReferenceInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "name": self.name,
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.users is not UNSET:
            members["users"] = [item.to_dict() for item in self.users]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.required(_json.STRING),
            "key": _json.optional(_json.STRING),
            "users": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
