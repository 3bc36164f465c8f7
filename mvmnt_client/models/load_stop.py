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
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadStop(Model):
    """A stop of a load, tied to a stop of an order."""

    id: UUID | Unset = UNSET
    """UUID of this record."""
    order_stop_id: UUID | Unset = UNSET
    """UUID of the order stop that this stop serves."""
    sequence: int | Unset = UNSET
    """Position of the stop on the load's route."""
    type: LoadStopType | Unset = UNSET
    """Whether freight is picked up, delivered or cross-docked here."""
    address: Address | Unset = UNSET
    """Address of the stop."""
    scheduled_arrival: datetime.datetime | None | Unset = UNSET
    """Time at which the truck is due at the stop."""
    actual_arrival: datetime.datetime | None | Unset = UNSET
    """Actual time of arrival at the stop."""
    actual_departure: datetime.datetime | None | Unset = UNSET
    """Actual time of departure from the stop."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.order_stop_id = UNSET if (v := take("orderStopId", None)) is None else parse_uuid(v)
        model.sequence = take("sequence", UNSET)
        model.type = UNSET if (v := take("type", None)) is None else LoadStopType.decode(v)
        model.address = UNSET if (v := take("address", None)) is None else Address.from_dict(v)
        model.scheduled_arrival = (
            v if (v := take("scheduledArrival", UNSET)) is UNSET or v is None else parse_date_time(v)
        )
        model.actual_arrival = v if (v := take("actualArrival", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.actual_departure = (
            v if (v := take("actualDeparture", UNSET)) is UNSET or v is None else parse_date_time(v)
        )
        model.additional_properties = plain(members) if members else {}
        return model

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
