from __future__ import annotations

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
class LoadSummary(ResponseModel):
    """Short form of a load as it is embedded in a shipment."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    key: None | str = ABSENT
    """Key of the load."""
    status: ShipmentLifecycleStatus | None = ABSENT
    """Stage the load has reached; it is drawn from the statuses of shipments, not from `LoadStatus`."""
    mode: TransportMode | None = ABSENT
    """Mode of transport."""
    carriers: list[LoadCarrierSummary] | None = ABSENT
    """Assignments of carriers to the load, as a flat list."""
    total_cost: Decimal | None = ABSENT
    """Cost of the load."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
