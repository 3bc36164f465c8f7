from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class Load(ResponseModel):
    """The part of a shipment that carriers move, with its stops and carrier assignments."""

    id: UUID
    """UUID of this record."""
    status: LoadStatus
    """Stage the load has reached."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    key: None | str = ABSENT
    """Human-readable number of the load, such as `LD-12345`; the requests for loads do not set it."""
    shipment_id: UUID | None = ABSENT
    """UUID of the shipment the load belongs to."""
    shipment_key: None | str = ABSENT
    """Human-readable number of the shipment the load belongs to."""
    mode: TransportMode | None = ABSENT
    """Mode of transport."""
    stops: list[LoadStop] | None = ABSENT
    """Stops of the load."""
    carriers: list[LoadCarrier] | None = ABSENT
    """Assignments of carriers to the load."""
    total_cost: Decimal | None = ABSENT
    """Cost of the carriers."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    picked_up_at: datetime.datetime | None = ABSENT
    """Time at which the freight was picked up."""
    delivered_at: datetime.datetime | None = ABSENT
    """Time of delivery."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
