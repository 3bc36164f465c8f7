from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class OrderStopInput(_Model):
    """A stop on the route of a new order, placed at an existing location or at an address of its own.

    Attributes:
        type_: Whether freight is picked up, delivered or cross-docked here.
        location: Existing location, given by id or key.
        address: Address of the stop when no location is given.
        requested_start_date: First date of the requested window.
        requested_end_date: Last date of the requested window.
        requested_start_time: Time of day at which the requested window opens, written HH:MM on the 24-hour
            clock.
        requested_end_time: Time of day at which the requested window closes, written HH:MM on the 24-hour
            clock.
        appointment_required: Whether the stop has to be visited by appointment; false by default. The server's
            default is False.
        notes: Instructions for the stop, at most 2000 characters.
    """

    type_: OrderStopInputType
    location: ResourceReferenceInput | Unset = UNSET
    address: AddressInput | Unset = UNSET
    requested_start_date: datetime.date | Unset = UNSET
    requested_end_date: datetime.date | Unset = UNSET
    requested_start_time: str | Unset = UNSET
    requested_end_time: str | Unset = UNSET
    appointment_required: bool | Unset = UNSET
    notes: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.type_ = OrderStopInputType.decode(take("type"))
        model.location = UNSET if (v := take("location", None)) is None else ResourceReferenceInput.from_dict(v)
        model.address = UNSET if (v := take("address", None)) is None else AddressInput.from_dict(v)
        model.requested_start_date = (
            UNSET if (v := take("requestedStartDate", None)) is None else datetime.date.fromisoformat(v)
        )
        model.requested_end_date = (
            UNSET if (v := take("requestedEndDate", None)) is None else datetime.date.fromisoformat(v)
        )
        model.requested_start_time = take("requestedStartTime", UNSET)
        model.requested_end_time = take("requestedEndTime", UNSET)
        model.appointment_required = take("appointmentRequired", UNSET)
        model.notes = take("notes", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "type": str(self.type_),
        }
        if self.location is not UNSET:
            members["location"] = self.location.to_dict()
        if self.address is not UNSET:
            members["address"] = self.address.to_dict()
        if self.requested_start_date is not UNSET:
            members["requestedStartDate"] = self.requested_start_date.isoformat()
        if self.requested_end_date is not UNSET:
            members["requestedEndDate"] = self.requested_end_date.isoformat()
        if self.requested_start_time is not UNSET:
            members["requestedStartTime"] = self.requested_start_time
        if self.requested_end_time is not UNSET:
            members["requestedEndTime"] = self.requested_end_time
        if self.appointment_required is not UNSET:
            members["appointmentRequired"] = self.appointment_required
        if self.notes is not UNSET:
            members["notes"] = self.notes
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "type": _json.required(_json.EnumOf(OrderStopInputType)),
            "location": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "address": _json.optional(_json.ModelOf(AddressInput)),
            "requestedStartDate": _json.optional(_json.DATE),
            "requestedEndDate": _json.optional(_json.DATE),
            "requestedStartTime": _json.optional(_json.STRING),
            "requestedEndTime": _json.optional(_json.STRING),
            "appointmentRequired": _json.optional(_json.BOOLEAN),
            "notes": _json.optional(_json.STRING),
        }


from .address_input import AddressInput
from .order_stop_input_type import OrderStopInputType
from .resource_reference_input import ResourceReferenceInput
