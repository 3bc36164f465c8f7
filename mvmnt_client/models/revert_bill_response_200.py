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
class RevertBillResponse200(_Model):
    """The `RevertBillResponse200` of the API.

    Attributes:
        success: Whether the bill was reverted.
        entity_status: Status of the load carrier assignment or vended service after the revert.
    """

    success: bool | Unset = UNSET
    entity_status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.success = take("success", UNSET)
        model.entity_status = take("entityStatus", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.success is not UNSET:
            members["success"] = self.success
        if self.entity_status is not UNSET:
            members["entityStatus"] = self.entity_status
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "success": _json.optional(_json.BOOLEAN),
            "entityStatus": _json.optional(_json.STRING),
        }
