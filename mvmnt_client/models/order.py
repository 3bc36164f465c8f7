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
class Order(_Model):
    """Route, freight, references and charges of what a customer wants moved, as part of a shipment.

    Attributes:
        id: UUID of this record.
        key: Human-readable number of the order.
        mode: Mode of transport.
        status: Stage the order has reached.
        billing_status: Progress of billing the customer.
        stops: Stops of the route.
        freight: What is carried.
        references: Reference numbers of the order.
        charges: What the customer is charged for the order.
        equipment: Equipment types that are required.
        special_requirements: Special requirements of the order.
        mileage: Mileage of the route.
        total_revenue: Total of the charges.
        created_at: Time at which the record was created.
        updated_at: Time of the most recent change to the record.
    """

    id: UUID | Unset = UNSET
    key: None | str | Unset = UNSET
    mode: TransportMode | Unset = UNSET
    status: ShipmentLifecycleStatus | Unset = UNSET
    billing_status: OrderBillingStatus | Unset = UNSET
    stops: list[OrderStop] | Unset = UNSET
    freight: OrderFreight | Unset = UNSET
    references: list[OrderReference] | Unset = UNSET
    charges: list[OrderCharge] | Unset = UNSET
    equipment: list[ResourceReference] | Unset = UNSET
    special_requirements: list[ResourceReference] | Unset = UNSET
    mileage: float | None | Unset = UNSET
    total_revenue: float | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.key = take("key", UNSET)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.status = UNSET if (v := take("status", None)) is None else ShipmentLifecycleStatus.decode(v)
        model.billing_status = UNSET if (v := take("billingStatus", None)) is None else OrderBillingStatus.decode(v)
        model.stops = UNSET if (v := take("stops", None)) is None else [OrderStop.from_dict(item) for item in v]
        model.freight = UNSET if (v := take("freight", None)) is None else OrderFreight.from_dict(v)
        model.references = (
            UNSET if (v := take("references", None)) is None else [OrderReference.from_dict(item) for item in v]
        )
        model.charges = UNSET if (v := take("charges", None)) is None else [OrderCharge.from_dict(item) for item in v]
        model.equipment = (
            UNSET if (v := take("equipment", None)) is None else [ResourceReference.from_dict(item) for item in v]
        )
        model.special_requirements = (
            UNSET
            if (v := take("specialRequirements", None)) is None
            else [ResourceReference.from_dict(item) for item in v]
        )
        model.mileage = take("mileage", UNSET)
        model.total_revenue = take("totalRevenue", UNSET)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else datetime.datetime.fromisoformat(v)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.key is not UNSET:
            members["key"] = self.key
        if self.mode is not UNSET:
            members["mode"] = str(self.mode)
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.billing_status is not UNSET:
            members["billingStatus"] = str(self.billing_status)
        if self.stops is not UNSET:
            members["stops"] = [item.to_dict() for item in self.stops]
        if self.freight is not UNSET:
            members["freight"] = self.freight.to_dict()
        if self.references is not UNSET:
            members["references"] = [item.to_dict() for item in self.references]
        if self.charges is not UNSET:
            members["charges"] = [item.to_dict() for item in self.charges]
        if self.equipment is not UNSET:
            members["equipment"] = [item.to_dict() for item in self.equipment]
        if self.special_requirements is not UNSET:
            members["specialRequirements"] = [item.to_dict() for item in self.special_requirements]
        if self.mileage is not UNSET:
            members["mileage"] = self.mileage
        if self.total_revenue is not UNSET:
            members["totalRevenue"] = self.total_revenue
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.isoformat()
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "mode": _json.optional(_json.EnumOf(TransportMode)),
            "status": _json.optional(_json.EnumOf(ShipmentLifecycleStatus)),
            "billingStatus": _json.optional(_json.EnumOf(OrderBillingStatus)),
            "stops": _json.optional(_json.ArrayOf(_json.ModelOf(OrderStop))),
            "freight": _json.optional(_json.ModelOf(OrderFreight)),
            "references": _json.optional(_json.ArrayOf(_json.ModelOf(OrderReference))),
            "charges": _json.optional(_json.ArrayOf(_json.ModelOf(OrderCharge))),
            "equipment": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReference))),
            "specialRequirements": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReference))),
            "mileage": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalRevenue": _json.optional(_json.Nullable(_json.NUMBER)),
            "createdAt": _json.optional(_json.DATE_TIME),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .order_billing_status import OrderBillingStatus
from .order_charge import OrderCharge
from .order_freight import OrderFreight
from .order_reference import OrderReference
from .order_stop import OrderStop
from .resource_reference import ResourceReference
from .shipment_lifecycle_status import ShipmentLifecycleStatus
from .transport_mode import TransportMode
