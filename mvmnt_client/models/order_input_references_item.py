from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class OrderInputReferencesItem(_Model):
    """The `OrderInputReferencesItem` of the API.

    Attributes:
        type_: Kind of reference, such as `BOL_NUMBER` or `PO_NUMBER`.
        value: The reference number itself.
    """

    type_: str
    value: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.type_ = take("type")
        model.value = take("value")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "type": self.type_,
            "value": self.value,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "type": _json.required(_json.STRING),
            "value": _json.required(_json.STRING),
        }
