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
class DuplicateShipmentResponse(_Model):
    """Ids of a shipment and of its copy.

    Attributes:
        original_shipment_id: UUID of the shipment that was copied.
        new_shipment_id: UUID of the copy.
        new_shipment_key: Human-readable number of the copy.
    """

    original_shipment_id: UUID
    new_shipment_id: UUID
    new_shipment_key: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.original_shipment_id = _parse_uuid(take("originalShipmentId"))
        model.new_shipment_id = _parse_uuid(take("newShipmentId"))
        model.new_shipment_key = take("newShipmentKey")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "originalShipmentId": str(self.original_shipment_id),
            "newShipmentId": str(self.new_shipment_id),
            "newShipmentKey": self.new_shipment_key,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "originalShipmentId": _json.required(_json.UUID_STRING),
            "newShipmentId": _json.required(_json.UUID_STRING),
            "newShipmentKey": _json.required(_json.STRING),
        }
