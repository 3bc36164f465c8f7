from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderStopInput(Model):
    """A stop on the route of a new order, placed at an existing location or at an address of its own."""

    type: OrderStopInputType
    """Whether freight is picked up, delivered or cross-docked here."""
    location: ResourceReferenceInput | Unset = UNSET
    """Existing location, given by id or key."""
    address: AddressInput | Unset = UNSET
    """Address of the stop when no location is given."""
    requested_start_date: datetime.date | Unset = UNSET
    """First date of the requested window."""
    requested_end_date: datetime.date | Unset = UNSET
    """Last date of the requested window."""
    requested_start_time: str | Unset = UNSET
    """Time of day at which the requested window opens, written HH:MM on the 24-hour clock."""
    requested_end_time: str | Unset = UNSET
    """Time of day at which the requested window closes, written HH:MM on the 24-hour clock."""
    appointment_required: bool | Unset = UNSET
    """Whether the stop has to be visited by appointment; false by default. The server's default is False."""
    notes: str | Unset = UNSET
    """Instructions for the stop, at most 2000 characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "type": kinds.required(kinds.EnumOf(OrderStopInputType)),
            "location": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "address": kinds.optional(kinds.ModelOf(AddressInput)),
            "requestedStartDate": kinds.optional(kinds.DATE),
            "requestedEndDate": kinds.optional(kinds.DATE),
            "requestedStartTime": kinds.optional(
                kinds.Text(
                    pattern=kinds.Pattern("^([01]\\d|2[0-3]):([0-5]\\d)$", "^(?:[01]\\d|2[0-3]):(?:[0-5]\\d)\\Z", 4000)
                )
            ),
            "requestedEndTime": kinds.optional(
                kinds.Text(
                    pattern=kinds.Pattern("^([01]\\d|2[0-3]):([0-5]\\d)$", "^(?:[01]\\d|2[0-3]):(?:[0-5]\\d)\\Z", 4000)
                )
            ),
            "appointmentRequired": kinds.optional(kinds.BOOLEAN),
            "notes": kinds.optional(kinds.Text(max_length=2000)),
        }


from .address_input import AddressInput
from .order_stop_input_type import OrderStopInputType
from .resource_reference_input import ResourceReferenceInput
