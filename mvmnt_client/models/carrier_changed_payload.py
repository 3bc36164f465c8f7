from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class CarrierChangedPayload(ResponseModel):
    """A carrier was created, updated or deleted. The discriminator also assigns `CARRIER_ACTIVATED` and
    `CARRIER_DEACTIVATED` to this schema, so accept them as `event` although its list leaves them out."""

    event: CarrierChangedPayloadEvent
    """Name of the event."""
    data: AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    """The carrier; only its `id` if it was deleted."""
    timestamp: datetime.datetime
    """When the event took place."""
    diff: list[DiffChange] | None = ABSENT
    """Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
    `updatedAt`; null for events other than updates."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
