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
class OrderStop(_Model):
    """A stop on the route of an order, with the requested window and the actual times.

    Attributes:
        id: UUID of this record.
        type_: Whether freight is picked up, delivered or cross-docked here.
        sequence: Position of the stop on the route.
        location: Location at which the stop lies.
        address: Address of the stop.
        requested_start_date: First date of the requested window.
        requested_end_date: Last date of the requested window.
        requested_start_time: Time of day at which the requested window opens.
        requested_end_time: Time of day at which the requested window closes.
        actual_arrival: Actual time of arrival at the stop.
        actual_departure: Actual time of departure from the stop.
        appointment_required: Whether the stop has to be visited by appointment.
        notes: Instructions for the stop.
    """

    id: UUID | Unset = UNSET
    type_: OrderStopType | Unset = UNSET
    sequence: int | Unset = UNSET
    location: ResourceReference | Unset = UNSET
    address: Address | Unset = UNSET
    requested_start_date: datetime.date | None | Unset = UNSET
    requested_end_date: datetime.date | None | Unset = UNSET
    requested_start_time: None | str | Unset = UNSET
    requested_end_time: None | str | Unset = UNSET
    actual_arrival: datetime.datetime | None | Unset = UNSET
    actual_departure: datetime.datetime | None | Unset = UNSET
    appointment_required: bool | Unset = UNSET
    notes: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.type_ = UNSET if (v := take("type", None)) is None else OrderStopType.decode(v)
        model.sequence = take("sequence", UNSET)
        model.location = UNSET if (v := take("location", None)) is None else ResourceReference.from_dict(v)
        model.address = UNSET if (v := take("address", None)) is None else Address.from_dict(v)
        model.requested_start_date = (
            v if (v := take("requestedStartDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.requested_end_date = (
            v if (v := take("requestedEndDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.requested_start_time = take("requestedStartTime", UNSET)
        model.requested_end_time = take("requestedEndTime", UNSET)
        model.actual_arrival = (
            v if (v := take("actualArrival", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.actual_departure = (
            v if (v := take("actualDeparture", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.appointment_required = take("appointmentRequired", UNSET)
        model.notes = take("notes", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
        if self.sequence is not UNSET:
            members["sequence"] = self.sequence
        if self.location is not UNSET:
            members["location"] = self.location.to_dict()
        if self.address is not UNSET:
            members["address"] = self.address.to_dict()
        if self.requested_start_date is not UNSET:
            members["requestedStartDate"] = (
                None if self.requested_start_date is None else self.requested_start_date.isoformat()
            )
        if self.requested_end_date is not UNSET:
            members["requestedEndDate"] = (
                None if self.requested_end_date is None else self.requested_end_date.isoformat()
            )
        if self.requested_start_time is not UNSET:
            members["requestedStartTime"] = self.requested_start_time
        if self.requested_end_time is not UNSET:
            members["requestedEndTime"] = self.requested_end_time
        if self.actual_arrival is not UNSET:
            members["actualArrival"] = None if self.actual_arrival is None else self.actual_arrival.isoformat()
        if self.actual_departure is not UNSET:
            members["actualDeparture"] = None if self.actual_departure is None else self.actual_departure.isoformat()
        if self.appointment_required is not UNSET:
            members["appointmentRequired"] = self.appointment_required
        if self.notes is not UNSET:
            members["notes"] = self.notes
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "type": _json.optional(_json.EnumOf(OrderStopType)),
            "sequence": _json.optional(_json.INTEGER),
            "location": _json.optional(_json.ModelOf(ResourceReference)),
            "address": _json.optional(_json.ModelOf(Address)),
            "requestedStartDate": _json.optional(_json.Nullable(_json.DATE)),
            "requestedEndDate": _json.optional(_json.Nullable(_json.DATE)),
            "requestedStartTime": _json.optional(_json.Nullable(_json.STRING)),
            "requestedEndTime": _json.optional(_json.Nullable(_json.STRING)),
            "actualArrival": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "actualDeparture": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "appointmentRequired": _json.optional(_json.BOOLEAN),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
        }


from .address import Address
from .order_stop_type import OrderStopType
from .resource_reference import ResourceReference
