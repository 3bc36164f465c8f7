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
class OrderSummaryDestination(_Model):
    """Where the route ends."""

    city: str | Unset = UNSET
    state_province: str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.city = take("city", UNSET)
        model.state_province = take("stateProvince", UNSET)
        model.postal_code = take("postalCode", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.city is not UNSET:
            members["city"] = self.city
        if self.state_province is not UNSET:
            members["stateProvince"] = self.state_province
        if self.postal_code is not UNSET:
            members["postalCode"] = self.postal_code
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "city": _json.optional(_json.STRING),
            "stateProvince": _json.optional(_json.STRING),
            "postalCode": _json.optional(_json.Nullable(_json.STRING)),
        }
