from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Load(Model):
    """The part of a shipment that carriers move, with its stops and carrier assignments."""

    id: UUID
    """UUID of this record."""
    status: LoadStatus
    """Stage the load has reached."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    key: None | str | Unset = UNSET
    """Human-readable number of the load, such as `LD-12345`; the requests for loads do not set it."""
    shipment_id: UUID | Unset = UNSET
    """UUID of the shipment the load belongs to."""
    shipment_key: None | str | Unset = UNSET
    """Human-readable number of the shipment the load belongs to."""
    mode: TransportMode | Unset = UNSET
    """Mode of transport."""
    stops: list[LoadStop] | Unset = UNSET
    """Stops of the load."""
    carriers: list[LoadCarrier] | Unset = UNSET
    """Assignments of carriers to the load."""
    total_cost: Decimal | None | Unset = UNSET
    """Cost of the carriers."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """Time of the most recent change to the record."""
    picked_up_at: datetime.datetime | None | Unset = UNSET
    """Time at which the freight was picked up."""
    delivered_at: datetime.datetime | None | Unset = UNSET
    """Time of delivery."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.status = LoadStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.key = take("key", UNSET)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.stops = UNSET if (v := take("stops", None)) is None else [LoadStop.from_dict(item) for item in array(v)]
        model.carriers = (
            UNSET if (v := take("carriers", None)) is None else [LoadCarrier.from_dict(item) for item in array(v)]
        )
        model.total_cost = v if (v := take("totalCost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.picked_up_at = v if (v := take("pickedUpAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.delivered_at = v if (v := take("deliveredAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "status": kinds.required(kinds.EnumOf(LoadStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "shipmentId": kinds.optional(kinds.UUID_STRING),
            "shipmentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mode": kinds.optional(kinds.EnumOf(TransportMode)),
            "stops": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadStop))),
            "carriers": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadCarrier))),
            "totalCost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "pickedUpAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "deliveredAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .load_carrier import LoadCarrier
from .load_status import LoadStatus
from .load_stop import LoadStop
from .transport_mode import TransportMode
