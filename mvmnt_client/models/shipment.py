from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class Shipment(_Model):
    """A customer's shipment, which holds orders (what is to be moved), loads (how carriers move it) and services
    (what vendors do besides).

    Attributes:
        id: UUID of this record.
        key: Human-readable number of the shipment, such as `SHP-12345`; the requests for shipments do not set
            it.
        status: Stage the shipment has reached.
        created_at: Time at which the record was created.
        customer: Customer the shipment is for.
        customer_rep: Customer representative, who is a user.
        orders: Orders of the shipment, each with its own `billingStatus`.
        loads: Loads by which carriers move the freight.
        services: Services that vendors provide.
        total_revenue: Total of the charges of all orders.
        total_cost: Total cost of loads and services.
        margin: Revenue less cost (`totalRevenue` minus `totalCost`), as an amount of money.
        margin_percent: Margin in percent of the revenue.
        updated_at: Time of the most recent change to the record.
        delivered_at: Time of delivery.
    """

    id: UUID
    key: str
    status: ShipmentLifecycleStatus
    created_at: datetime.datetime
    customer: CustomerReference | Unset = UNSET
    customer_rep: UserReference | Unset = UNSET
    orders: list[Order] | Unset = UNSET
    loads: list[LoadSummary] | Unset = UNSET
    services: list[ServiceSummary] | Unset = UNSET
    total_revenue: float | None | Unset = UNSET
    total_cost: float | None | Unset = UNSET
    margin: float | None | Unset = UNSET
    margin_percent: float | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    delivered_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.key = take("key")
        model.status = ShipmentLifecycleStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.customer_rep = UNSET if (v := take("customerRep", None)) is None else UserReference.from_dict(v)
        model.orders = UNSET if (v := take("orders", None)) is None else [Order.from_dict(item) for item in v]
        model.loads = UNSET if (v := take("loads", None)) is None else [LoadSummary.from_dict(item) for item in v]
        model.services = (
            UNSET if (v := take("services", None)) is None else [ServiceSummary.from_dict(item) for item in v]
        )
        model.total_revenue = take("totalRevenue", UNSET)
        model.total_cost = take("totalCost", UNSET)
        model.margin = take("margin", UNSET)
        model.margin_percent = take("marginPercent", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.delivered_at = (
            v if (v := take("deliveredAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "key": self.key,
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
        }
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.customer_rep is not UNSET:
            members["customerRep"] = self.customer_rep.to_dict()
        if self.orders is not UNSET:
            members["orders"] = [item.to_dict() for item in self.orders]
        if self.loads is not UNSET:
            members["loads"] = [item.to_dict() for item in self.loads]
        if self.services is not UNSET:
            members["services"] = [item.to_dict() for item in self.services]
        if self.total_revenue is not UNSET:
            members["totalRevenue"] = self.total_revenue
        if self.total_cost is not UNSET:
            members["totalCost"] = self.total_cost
        if self.margin is not UNSET:
            members["margin"] = self.margin
        if self.margin_percent is not UNSET:
            members["marginPercent"] = self.margin_percent
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        if self.delivered_at is not UNSET:
            members["deliveredAt"] = None if self.delivered_at is None else self.delivered_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "key": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(ShipmentLifecycleStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "customer": _json.optional(_json.ModelOf(CustomerReference)),
            "customerRep": _json.optional(_json.ModelOf(UserReference)),
            "orders": _json.optional(_json.ArrayOf(_json.ModelOf(Order))),
            "loads": _json.optional(_json.ArrayOf(_json.ModelOf(LoadSummary))),
            "services": _json.optional(_json.ArrayOf(_json.ModelOf(ServiceSummary))),
            "totalRevenue": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalCost": _json.optional(_json.Nullable(_json.NUMBER)),
            "margin": _json.optional(_json.Nullable(_json.NUMBER)),
            "marginPercent": _json.optional(_json.Nullable(_json.NUMBER)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "deliveredAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .customer_reference import CustomerReference
from .load_summary import LoadSummary
from .order import Order
from .service_summary import ServiceSummary
from .shipment_lifecycle_status import ShipmentLifecycleStatus
from .user_reference import UserReference
