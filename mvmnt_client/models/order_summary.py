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
class OrderSummary(_Model):
    """Short form of an order as it is embedded in a quote.

    Attributes:
        id: UUID of the order.
        key: Key of the order.
        mode: Mode of transport.
        origin: Where the route begins.
        destination: Where the route ends.
        pick_up_date: Date of pickup.
        delivery_date: Date of delivery.
        equipment: Equipment types, as text.
        weight: Weight of the freight.
        mileage: Mileage of the route.
    """

    id: UUID | Unset = UNSET
    key: None | str | Unset = UNSET
    mode: TransportMode | Unset = UNSET
    origin: OrderSummaryOrigin | Unset = UNSET
    destination: OrderSummaryDestination | Unset = UNSET
    pick_up_date: datetime.date | None | Unset = UNSET
    delivery_date: datetime.date | None | Unset = UNSET
    equipment: list[str] | Unset = UNSET
    weight: float | None | Unset = UNSET
    mileage: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.key = take("key", UNSET)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.origin = UNSET if (v := take("origin", None)) is None else OrderSummaryOrigin.from_dict(v)
        model.destination = UNSET if (v := take("destination", None)) is None else OrderSummaryDestination.from_dict(v)
        model.pick_up_date = (
            v if (v := take("pickUpDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.delivery_date = (
            v if (v := take("deliveryDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.equipment = take("equipment", UNSET)
        model.weight = take("weight", UNSET)
        model.mileage = take("mileage", UNSET)
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
        if self.mode is not UNSET:
            members["mode"] = str(self.mode)
        if self.origin is not UNSET:
            members["origin"] = self.origin.to_dict()
        if self.destination is not UNSET:
            members["destination"] = self.destination.to_dict()
        if self.pick_up_date is not UNSET:
            members["pickUpDate"] = None if self.pick_up_date is None else self.pick_up_date.isoformat()
        if self.delivery_date is not UNSET:
            members["deliveryDate"] = None if self.delivery_date is None else self.delivery_date.isoformat()
        if self.equipment is not UNSET:
            members["equipment"] = self.equipment
        if self.weight is not UNSET:
            members["weight"] = self.weight
        if self.mileage is not UNSET:
            members["mileage"] = self.mileage
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "mode": _json.optional(_json.EnumOf(TransportMode)),
            "origin": _json.optional(_json.ModelOf(OrderSummaryOrigin)),
            "destination": _json.optional(_json.ModelOf(OrderSummaryDestination)),
            "pickUpDate": _json.optional(_json.Nullable(_json.DATE)),
            "deliveryDate": _json.optional(_json.Nullable(_json.DATE)),
            "equipment": _json.optional(_json.ArrayOf(_json.STRING)),
            "weight": _json.optional(_json.Nullable(_json.NUMBER)),
            "mileage": _json.optional(_json.Nullable(_json.NUMBER)),
        }


from .order_summary_destination import OrderSummaryDestination
from .order_summary_origin import OrderSummaryOrigin
from .transport_mode import TransportMode
