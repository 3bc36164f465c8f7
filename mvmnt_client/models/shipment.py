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
class Shipment(ResponseModel):
    """A customer's shipment, which holds orders (what is to be moved), loads (how carriers move it) and services
    (what vendors do besides)."""

    id: UUID
    """UUID of this record."""
    key: str
    """Human-readable number of the shipment, such as `SHP-12345`; the requests for shipments do not set it."""
    status: ShipmentLifecycleStatus
    """Stage the shipment has reached."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    customer: CustomerReference | None = ABSENT
    """Customer the shipment is for."""
    customer_rep: UserReference | None = ABSENT
    """Customer representative, who is a user."""
    orders: list[Order] | None = ABSENT
    """Orders of the shipment, each with its own `billingStatus`."""
    loads: list[LoadSummary] | None = ABSENT
    """Loads by which carriers move the freight."""
    services: list[ServiceSummary] | None = ABSENT
    """Services that vendors provide."""
    total_revenue: Decimal | None = ABSENT
    """Total of the charges of all orders."""
    total_cost: Decimal | None = ABSENT
    """Total cost of loads and services."""
    margin: Decimal | None = ABSENT
    """Revenue less cost (`totalRevenue` minus `totalCost`), as an amount of money."""
    margin_percent: Decimal | None = ABSENT
    """Margin in percent of the revenue."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    delivered_at: datetime.datetime | None = ABSENT
    """Time of delivery."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "key": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(ShipmentLifecycleStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "customer": kinds.optional(kinds.ModelOf(CustomerReference)),
            "customerRep": kinds.optional(kinds.ModelOf(UserReference)),
            "orders": kinds.optional(kinds.ArrayOf(kinds.ModelOf(Order))),
            "loads": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadSummary))),
            "services": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ServiceSummary))),
            "totalRevenue": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "totalCost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "margin": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "marginPercent": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "deliveredAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer_reference import CustomerReference
from .load_summary import LoadSummary
from .order import Order
from .service_summary import ServiceSummary
from .shipment_lifecycle_status import ShipmentLifecycleStatus
from .user_reference import UserReference
