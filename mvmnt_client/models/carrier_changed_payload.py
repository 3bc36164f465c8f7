from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierChangedPayload(Model):
    """A carrier was created, updated or deleted. The discriminator also assigns `CARRIER_ACTIVATED` and
    `CARRIER_DEACTIVATED` to this schema, so accept them as `event` although its list leaves them out."""

    event: CarrierChangedPayloadEvent
    """Name of the event."""
    data: AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    """The carrier; only its `id` if it was deleted."""
    timestamp: datetime.datetime
    """When the event took place."""
    diff: list[DiffChange] | None | Unset = UNSET
    """Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
    `updatedAt`; null for events other than updates."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.event = CarrierChangedPayloadEvent.decode(take("event"))
        model.data = _DATA.decode(take("data"))
        model.timestamp = parse_date_time(take("timestamp"))
        model.diff = (
            v if (v := take("diff", UNSET)) is UNSET or v is None else [DiffChange.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "event": kinds.required(kinds.EnumOf(CarrierChangedPayloadEvent)),
            "data": kinds.required(_DATA),
            "timestamp": kinds.required(kinds.DATE_TIME),
            "diff": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.ModelOf(DiffChange)))),
        }


from .air_carrier import AirCarrier
from .carrier_changed_payload_event import CarrierChangedPayloadEvent
from .cartage_carrier import CartageCarrier
from .diff_change import DiffChange
from .linehaul_carrier import LinehaulCarrier
from .ltl_carrier import LtlCarrier
from .ocean_carrier import OceanCarrier
from .rail_carrier import RailCarrier
from .truckload_carrier import TruckloadCarrier

_DATA: kinds.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = kinds.OneOf(
    "type",
    {
        "TRUCKLOAD": kinds.ModelOf(TruckloadCarrier),
        "AIR": kinds.ModelOf(AirCarrier),
        "CARTAGE": kinds.ModelOf(CartageCarrier),
        "LINEHAUL": kinds.ModelOf(LinehaulCarrier),
        "LTL": kinds.ModelOf(LtlCarrier),
        "OCEAN": kinds.ModelOf(OceanCarrier),
        "RAIL": kinds.ModelOf(RailCarrier),
    },
)
