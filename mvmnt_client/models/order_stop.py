from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date, parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderStop(Model):
    """A stop on the route of an order, with the requested window and the actual times."""

    id: UUID | Unset = UNSET
    """UUID of this record."""
    type: OrderStopType | Unset = UNSET
    """Whether freight is picked up, delivered or cross-docked here."""
    sequence: int | Unset = UNSET
    """Position of the stop on the route."""
    location: ResourceReference | Unset = UNSET
    """Location at which the stop lies."""
    address: Address | Unset = UNSET
    """Address of the stop."""
    requested_start_date: datetime.date | None | Unset = UNSET
    """First date of the requested window."""
    requested_end_date: datetime.date | None | Unset = UNSET
    """Last date of the requested window."""
    requested_start_time: None | str | Unset = UNSET
    """Time of day at which the requested window opens."""
    requested_end_time: None | str | Unset = UNSET
    """Time of day at which the requested window closes."""
    actual_arrival: datetime.datetime | None | Unset = UNSET
    """Actual time of arrival at the stop."""
    actual_departure: datetime.datetime | None | Unset = UNSET
    """Actual time of departure from the stop."""
    appointment_required: bool | Unset = UNSET
    """Whether the stop has to be visited by appointment."""
    notes: None | str | Unset = UNSET
    """Instructions for the stop."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.type = UNSET if (v := take("type", None)) is None else OrderStopType.decode(v)
        model.sequence = take("sequence", UNSET)
        model.location = UNSET if (v := take("location", None)) is None else ResourceReference.from_dict(v)
        model.address = UNSET if (v := take("address", None)) is None else Address.from_dict(v)
        model.requested_start_date = (
            v if (v := take("requestedStartDate", UNSET)) is UNSET or v is None else parse_date(v)
        )
        model.requested_end_date = v if (v := take("requestedEndDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.requested_start_time = take("requestedStartTime", UNSET)
        model.requested_end_time = take("requestedEndTime", UNSET)
        model.actual_arrival = v if (v := take("actualArrival", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.actual_departure = (
            v if (v := take("actualDeparture", UNSET)) is UNSET or v is None else parse_date_time(v)
        )
        model.appointment_required = take("appointmentRequired", UNSET)
        model.notes = take("notes", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "type": kinds.optional(kinds.EnumOf(OrderStopType)),
            "sequence": kinds.optional(kinds.INTEGER),
            "location": kinds.optional(kinds.ModelOf(ResourceReference)),
            "address": kinds.optional(kinds.ModelOf(Address)),
            "requestedStartDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "requestedEndDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "requestedStartTime": kinds.optional(kinds.Nullable(kinds.STRING)),
            "requestedEndTime": kinds.optional(kinds.Nullable(kinds.STRING)),
            "actualArrival": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "actualDeparture": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "appointmentRequired": kinds.optional(kinds.BOOLEAN),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
        }


from .address import Address
from .order_stop_type import OrderStopType
from .resource_reference import ResourceReference
