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
class LoadStop(_Model):
    """A stop of a load, tied to a stop of an order.

    Attributes:
        id: UUID of this record.
        order_stop_id: UUID of the order stop that this stop serves.
        sequence: Position of the stop on the load's route.
        type_: Whether freight is picked up, delivered or cross-docked here.
        address: Address of the stop.
        scheduled_arrival: Time at which the truck is due at the stop.
        actual_arrival: Actual time of arrival at the stop.
        actual_departure: Actual time of departure from the stop.
    """

    id: UUID | Unset = UNSET
    order_stop_id: UUID | Unset = UNSET
    sequence: int | Unset = UNSET
    type_: LoadStopType | Unset = UNSET
    address: Address | Unset = UNSET
    scheduled_arrival: datetime.datetime | None | Unset = UNSET
    actual_arrival: datetime.datetime | None | Unset = UNSET
    actual_departure: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.order_stop_id = UNSET if (v := take("orderStopId", None)) is None else _parse_uuid(v)
        model.sequence = take("sequence", UNSET)
        model.type_ = UNSET if (v := take("type", None)) is None else LoadStopType.decode(v)
        model.address = UNSET if (v := take("address", None)) is None else Address.from_dict(v)
        model.scheduled_arrival = (
            v if (v := take("scheduledArrival", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.actual_arrival = (
            v if (v := take("actualArrival", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.actual_departure = (
            v if (v := take("actualDeparture", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.order_stop_id is not UNSET:
            members["orderStopId"] = str(self.order_stop_id)
        if self.sequence is not UNSET:
            members["sequence"] = self.sequence
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
        if self.address is not UNSET:
            members["address"] = self.address.to_dict()
        if self.scheduled_arrival is not UNSET:
            members["scheduledArrival"] = None if self.scheduled_arrival is None else self.scheduled_arrival.isoformat()
        if self.actual_arrival is not UNSET:
            members["actualArrival"] = None if self.actual_arrival is None else self.actual_arrival.isoformat()
        if self.actual_departure is not UNSET:
            members["actualDeparture"] = None if self.actual_departure is None else self.actual_departure.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "orderStopId": _json.optional(_json.UUID_STRING),
            "sequence": _json.optional(_json.INTEGER),
            "type": _json.optional(_json.EnumOf(LoadStopType)),
            "address": _json.optional(_json.ModelOf(Address)),
            "scheduledArrival": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "actualArrival": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "actualDeparture": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .address import Address
from .load_stop_type import LoadStopType
