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


@_define(kw_only=True)
class ApproveBillsRequest(_Model):
    """Bills to approve in one request.

    Attributes:
        bill_ids: Ids of the bills to approve, from 1 to 100.
    """

    bill_ids: list[UUID]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_ids = [_parse_uuid(item) for item in take("billIds")]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "billIds": [str(item) for item in self.bill_ids],
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "billIds": _json.required(_json.ArrayOf(_json.UUID_STRING)),
        }
