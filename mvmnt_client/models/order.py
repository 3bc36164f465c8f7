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
class Order(ResponseModel):
    """Route, freight, references and charges of what a customer wants moved, as part of a shipment."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    key: None | str = ABSENT
    """Human-readable number of the order."""
    mode: TransportMode | None = ABSENT
    """Mode of transport."""
    status: ShipmentLifecycleStatus | None = ABSENT
    """Stage the order has reached."""
    billing_status: OrderBillingStatus | None = ABSENT
    """Progress of billing the customer."""
    stops: list[OrderStop] | None = ABSENT
    """Stops of the route."""
    freight: OrderFreight | None = ABSENT
    """What is carried."""
    references: list[OrderReference] | None = ABSENT
    """Reference numbers of the order."""
    charges: list[OrderCharge] | None = ABSENT
    """What the customer is charged for the order."""
    equipment: list[ResourceReference] | None = ABSENT
    """Equipment types that are required."""
    special_requirements: list[ResourceReference] | None = ABSENT
    """Special requirements of the order."""
    mileage: Decimal | None = ABSENT
    """Mileage of the route."""
    total_revenue: Decimal | None = ABSENT
    """Total of the charges."""
    created_at: datetime.datetime | None = ABSENT
    """Time at which the record was created."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mode": kinds.optional(kinds.EnumOf(TransportMode)),
            "status": kinds.optional(kinds.EnumOf(ShipmentLifecycleStatus)),
            "billingStatus": kinds.optional(kinds.EnumOf(OrderBillingStatus)),
            "stops": kinds.optional(kinds.ArrayOf(kinds.ModelOf(OrderStop))),
            "freight": kinds.optional(kinds.ModelOf(OrderFreight)),
            "references": kinds.optional(kinds.ArrayOf(kinds.ModelOf(OrderReference))),
            "charges": kinds.optional(kinds.ArrayOf(kinds.ModelOf(OrderCharge))),
            "equipment": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReference))),
            "specialRequirements": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReference))),
            "mileage": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "totalRevenue": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "createdAt": kinds.optional(kinds.DATE_TIME),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .order_billing_status import OrderBillingStatus
from .order_charge import OrderCharge
from .order_freight import OrderFreight
from .order_reference import OrderReference
from .order_stop import OrderStop
from .resource_reference import ResourceReference
from .shipment_lifecycle_status import ShipmentLifecycleStatus
from .transport_mode import TransportMode
