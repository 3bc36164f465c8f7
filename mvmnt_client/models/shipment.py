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
class Shipment(Model):
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
    customer: CustomerReference | Unset = UNSET
    """Customer the shipment is for."""
    customer_rep: UserReference | Unset = UNSET
    """Customer representative, who is a user."""
    orders: list[Order] | Unset = UNSET
    """Orders of the shipment, each with its own `billingStatus`."""
    loads: list[LoadSummary] | Unset = UNSET
    """Loads by which carriers move the freight."""
    services: list[ServiceSummary] | Unset = UNSET
    """Services that vendors provide."""
    total_revenue: Decimal | None | Unset = UNSET
    """Total of the charges of all orders."""
    total_cost: Decimal | None | Unset = UNSET
    """Total cost of loads and services."""
    margin: Decimal | None | Unset = UNSET
    """Revenue less cost (`totalRevenue` minus `totalCost`), as an amount of money."""
    margin_percent: Decimal | None | Unset = UNSET
    """Margin in percent of the revenue."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """Time of the most recent change to the record."""
    delivered_at: datetime.datetime | None | Unset = UNSET
    """Time of delivery."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.key = take("key")
        model.status = ShipmentLifecycleStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.customer_rep = UNSET if (v := take("customerRep", None)) is None else UserReference.from_dict(v)
        model.orders = UNSET if (v := take("orders", None)) is None else [Order.from_dict(item) for item in array(v)]
        model.loads = (
            UNSET if (v := take("loads", None)) is None else [LoadSummary.from_dict(item) for item in array(v)]
        )
        model.services = (
            UNSET if (v := take("services", None)) is None else [ServiceSummary.from_dict(item) for item in array(v)]
        )
        model.total_revenue = v if (v := take("totalRevenue", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.total_cost = v if (v := take("totalCost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.margin = v if (v := take("margin", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.margin_percent = v if (v := take("marginPercent", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.delivered_at = v if (v := take("deliveredAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
