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
class LoadStop(ResponseModel):
    """A stop of a load, tied to a stop of an order."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    order_stop_id: UUID | None = ABSENT
    """UUID of the order stop that this stop serves."""
    sequence: int | None = ABSENT
    """Position of the stop on the load's route."""
    type: LoadStopType | None = ABSENT
    """Whether freight is picked up, delivered or cross-docked here."""
    address: Address | None = ABSENT
    """Address of the stop."""
    scheduled_arrival: datetime.datetime | None = ABSENT
    """Time at which the truck is due at the stop."""
    actual_arrival: datetime.datetime | None = ABSENT
    """Actual time of arrival at the stop."""
    actual_departure: datetime.datetime | None = ABSENT
    """Actual time of departure from the stop."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "orderStopId": kinds.optional(kinds.UUID_STRING),
            "sequence": kinds.optional(kinds.INTEGER),
            "type": kinds.optional(kinds.EnumOf(LoadStopType)),
            "address": kinds.optional(kinds.ModelOf(Address)),
            "scheduledArrival": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "actualArrival": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "actualDeparture": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .address import Address
from .load_stop_type import LoadStopType
