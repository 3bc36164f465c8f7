from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadSummary(Model):
    """Short form of a load as it is embedded in a shipment."""

    id: UUID | Unset = UNSET
    """UUID of this record."""
    key: None | str | Unset = UNSET
    """Key of the load."""
    status: ShipmentLifecycleStatus | Unset = UNSET
    """Stage the load has reached; it is drawn from the statuses of shipments, not from `LoadStatus`."""
    mode: TransportMode | Unset = UNSET
    """Mode of transport."""
    carriers: list[LoadCarrierSummary] | Unset = UNSET
    """Assignments of carriers to the load, as a flat list."""
    total_cost: Decimal | None | Unset = UNSET
    """Cost of the load."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.key = take("key", UNSET)
        model.status = UNSET if (v := take("status", None)) is None else ShipmentLifecycleStatus.decode(v)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.carriers = (
            UNSET
            if (v := take("carriers", None)) is None
            else [LoadCarrierSummary.from_dict(item) for item in array(v)]
        )
        model.total_cost = v if (v := take("totalCost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "status": kinds.optional(kinds.EnumOf(ShipmentLifecycleStatus)),
            "mode": kinds.optional(kinds.EnumOf(TransportMode)),
            "carriers": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadCarrierSummary))),
            "totalCost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }


from .load_carrier_summary import LoadCarrierSummary
from .shipment_lifecycle_status import ShipmentLifecycleStatus
from .transport_mode import TransportMode
