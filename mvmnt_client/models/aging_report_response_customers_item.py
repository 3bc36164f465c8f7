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
class AgingReportResponseCustomersItem(_Model):
    """The `AgingReportResponseCustomersItem` of the API.

    Attributes:
        id: UUID of the customer.
        friendly_id: Human-readable number of the customer.
        current: Amount in the bucket named current.
        days1to30: Amount in the bucket of 1 to 30 days.
        days31to60: Amount in the bucket of 31 to 60 days.
        days61to90: Amount in the bucket of 61 to 90 days.
        over90: Amount in the bucket of more than 90 days.
        total: Sum that the customer owes.
    """

    id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    friendly_id: str | Unset = UNSET
    current: float | Unset = UNSET
    days1to30: float | Unset = UNSET
    days31to60: float | Unset = UNSET
    days61to90: float | Unset = UNSET
    over90: float | Unset = UNSET
    total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.name = take("name", UNSET)
        model.friendly_id = take("friendlyId", UNSET)
        model.current = take("current", UNSET)
        model.days1to30 = take("days1to30", UNSET)
        model.days31to60 = take("days31to60", UNSET)
        model.days61to90 = take("days61to90", UNSET)
        model.over90 = take("over90", UNSET)
        model.total = take("total", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.name is not UNSET:
            members["name"] = self.name
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id
        if self.current is not UNSET:
            members["current"] = self.current
        if self.days1to30 is not UNSET:
            members["days1to30"] = self.days1to30
        if self.days31to60 is not UNSET:
            members["days31to60"] = self.days31to60
        if self.days61to90 is not UNSET:
            members["days61to90"] = self.days61to90
        if self.over90 is not UNSET:
            members["over90"] = self.over90
        if self.total is not UNSET:
            members["total"] = self.total
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "name": _json.optional(_json.STRING),
            "friendlyId": _json.optional(_json.STRING),
            "current": _json.optional(_json.NUMBER),
            "days1to30": _json.optional(_json.NUMBER),
            "days31to60": _json.optional(_json.NUMBER),
            "days61to90": _json.optional(_json.NUMBER),
            "over90": _json.optional(_json.NUMBER),
            "total": _json.optional(_json.NUMBER),
        }
