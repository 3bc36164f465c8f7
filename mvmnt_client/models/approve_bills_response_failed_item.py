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
class ApproveBillsResponseFailedItem(_Model):
    """The `ApproveBillsResponseFailedItem` of the API.

    Attributes:
        bill_id: Id of the bill.
        error: Why the bill was refused.
    """

    bill_id: UUID | Unset = UNSET
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_id = UNSET if (v := take("billId", None)) is None else _parse_uuid(v)
        model.error = take("error", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.bill_id is not UNSET:
            members["billId"] = str(self.bill_id)
        if self.error is not UNSET:
            members["error"] = self.error
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "billId": _json.optional(_json.UUID_STRING),
            "error": _json.optional(_json.STRING),
        }
