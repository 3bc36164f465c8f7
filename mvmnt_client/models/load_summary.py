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
class LoadSummary(_Model):
    """Short form of a load as it is embedded in a shipment.

    Attributes:
        id: UUID of this record.
        key: Key of the load.
        status: Stage the load has reached; it is drawn from the statuses of shipments, not from `LoadStatus`.
        mode: Mode of transport.
        carriers: Assignments of carriers to the load, as a flat list.
        total_cost: Cost of the load.
    """

    id: UUID | Unset = UNSET
    key: None | str | Unset = UNSET
    status: ShipmentLifecycleStatus | Unset = UNSET
    mode: TransportMode | Unset = UNSET
    carriers: list[LoadCarrierSummary] | Unset = UNSET
    total_cost: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.key = take("key", UNSET)
        model.status = UNSET if (v := take("status", None)) is None else ShipmentLifecycleStatus.decode(v)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.carriers = (
            UNSET if (v := take("carriers", None)) is None else [LoadCarrierSummary.from_dict(item) for item in v]
        )
        model.total_cost = take("totalCost", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.key is not UNSET:
            members["key"] = self.key
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.mode is not UNSET:
            members["mode"] = str(self.mode)
        if self.carriers is not UNSET:
            members["carriers"] = [item.to_dict() for item in self.carriers]
        if self.total_cost is not UNSET:
            members["totalCost"] = self.total_cost
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "status": _json.optional(_json.EnumOf(ShipmentLifecycleStatus)),
            "mode": _json.optional(_json.EnumOf(TransportMode)),
            "carriers": _json.optional(_json.ArrayOf(_json.ModelOf(LoadCarrierSummary))),
            "totalCost": _json.optional(_json.Nullable(_json.NUMBER)),
        }


from .load_carrier_summary import LoadCarrierSummary
from .shipment_lifecycle_status import ShipmentLifecycleStatus
from .transport_mode import TransportMode
