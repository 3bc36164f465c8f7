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
class CreateLoadBody(_Model):
    """The `CreateLoadBody` of the API.

    Attributes:
        shipment_id: UUID of the shipment to which the load is added.
        load: A new load, with the order stops it covers and optionally a first carrier.
    """

    shipment_id: UUID
    load: LoadInput
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.shipment_id = _parse_uuid(take("shipmentId"))
        model.load = LoadInput.from_dict(take("load"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "shipmentId": str(self.shipment_id),
            "load": self.load.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "shipmentId": _json.required(_json.UUID_STRING),
            "load": _json.required(_json.ModelOf(LoadInput)),
        }


from .load_input import LoadInput
