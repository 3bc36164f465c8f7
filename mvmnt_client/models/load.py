from __future__ import annotations

import datetime
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
class Load(_Model):
    """The part of a shipment that carriers move, with its stops and carrier assignments.

    Attributes:
        id: UUID of this record.
        status: Stage the load has reached.
        created_at: Time at which the record was created.
        key: Human-readable number of the load, such as `LD-12345`; the requests for loads do not set it.
        shipment_id: UUID of the shipment the load belongs to.
        shipment_key: Human-readable number of the shipment the load belongs to.
        mode: Mode of transport.
        stops: Stops of the load.
        carriers: Assignments of carriers to the load.
        total_cost: Cost of the carriers.
        updated_at: Time of the most recent change to the record.
        picked_up_at: Time at which the freight was picked up.
        delivered_at: Time of delivery.
    """

    id: UUID
    status: LoadStatus
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    shipment_id: UUID | Unset = UNSET
    shipment_key: None | str | Unset = UNSET
    mode: TransportMode | Unset = UNSET
    stops: list[LoadStop] | Unset = UNSET
    carriers: list[LoadCarrier] | Unset = UNSET
    total_cost: float | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    picked_up_at: datetime.datetime | None | Unset = UNSET
    delivered_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.status = LoadStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else _parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.stops = UNSET if (v := take("stops", None)) is None else [LoadStop.from_dict(item) for item in v]
        model.carriers = UNSET if (v := take("carriers", None)) is None else [LoadCarrier.from_dict(item) for item in v]
        model.total_cost = take("totalCost", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.picked_up_at = (
            v if (v := take("pickedUpAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.delivered_at = (
            v if (v := take("deliveredAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.shipment_id is not UNSET:
            members["shipmentId"] = str(self.shipment_id)
        if self.shipment_key is not UNSET:
            members["shipmentKey"] = self.shipment_key
        if self.mode is not UNSET:
            members["mode"] = str(self.mode)
        if self.stops is not UNSET:
            members["stops"] = [item.to_dict() for item in self.stops]
        if self.carriers is not UNSET:
            members["carriers"] = [item.to_dict() for item in self.carriers]
        if self.total_cost is not UNSET:
            members["totalCost"] = self.total_cost
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        if self.picked_up_at is not UNSET:
            members["pickedUpAt"] = None if self.picked_up_at is None else self.picked_up_at.isoformat()
        if self.delivered_at is not UNSET:
            members["deliveredAt"] = None if self.delivered_at is None else self.delivered_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "status": _json.required(_json.EnumOf(LoadStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "shipmentId": _json.optional(_json.UUID_STRING),
            "shipmentKey": _json.optional(_json.Nullable(_json.STRING)),
            "mode": _json.optional(_json.EnumOf(TransportMode)),
            "stops": _json.optional(_json.ArrayOf(_json.ModelOf(LoadStop))),
            "carriers": _json.optional(_json.ArrayOf(_json.ModelOf(LoadCarrier))),
            "totalCost": _json.optional(_json.Nullable(_json.NUMBER)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "pickedUpAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "deliveredAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .load_carrier import LoadCarrier
from .load_status import LoadStatus
from .load_stop import LoadStop
from .transport_mode import TransportMode
