from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OrderStop(ResponseModel):
    """A stop on the route of an order, with the requested window and the actual times."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    type: OrderStopType | None = ABSENT
    """Whether freight is picked up, delivered or cross-docked here."""
    sequence: int | None = ABSENT
    """Position of the stop on the route."""
    location: ResourceReference | None = ABSENT
    """Location at which the stop lies."""
    address: Address | None = ABSENT
    """Address of the stop."""
    requested_start_date: datetime.date | None = ABSENT
    """First date of the requested window."""
    requested_end_date: datetime.date | None = ABSENT
    """Last date of the requested window."""
    requested_start_time: None | str = ABSENT
    """Time of day at which the requested window opens."""
    requested_end_time: None | str = ABSENT
    """Time of day at which the requested window closes."""
    actual_arrival: datetime.datetime | None = ABSENT
    """Actual time of arrival at the stop."""
    actual_departure: datetime.datetime | None = ABSENT
    """Actual time of departure from the stop."""
    appointment_required: bool | None = ABSENT
    """Whether the stop has to be visited by appointment."""
    notes: None | str = ABSENT
    """Instructions for the stop."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
