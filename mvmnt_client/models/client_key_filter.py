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
class ClientKeyFilter(_Model):
    """Condition on a client key, by exact match only. All operators given must hold.

    Attributes:
        equal_to: Matches exactly this client key.
        in_: Matches any of these client keys exactly.
        is_null: `true` matches records whose field is null, `false` those whose field is not.
    """

    equal_to: str | Unset = UNSET
    in_: list[str] | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = take("equalTo", UNSET)
        model.in_ = take("in", UNSET)
        model.is_null = take("isNull", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.equal_to is not UNSET:
            members["equalTo"] = self.equal_to
        if self.in_ is not UNSET:
            members["in"] = self.in_
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "equalTo": _json.optional(_json.STRING),
            "in": _json.optional(_json.ArrayOf(_json.STRING)),
            "isNull": _json.optional(_json.BOOLEAN),
        }
