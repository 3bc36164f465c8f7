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
class Order(Model):
    """Route, freight, references and charges of what a customer wants moved, as part of a shipment."""

    id: UUID | Unset = UNSET
    """UUID of this record."""
    key: None | str | Unset = UNSET
    """Human-readable number of the order."""
    mode: TransportMode | Unset = UNSET
    """Mode of transport."""
    status: ShipmentLifecycleStatus | Unset = UNSET
    """Stage the order has reached."""
    billing_status: OrderBillingStatus | Unset = UNSET
    """Progress of billing the customer."""
    stops: list[OrderStop] | Unset = UNSET
    """Stops of the route."""
    freight: OrderFreight | Unset = UNSET
    """What is carried."""
    references: list[OrderReference] | Unset = UNSET
    """Reference numbers of the order."""
    charges: list[OrderCharge] | Unset = UNSET
    """What the customer is charged for the order."""
    equipment: list[ResourceReference] | Unset = UNSET
    """Equipment types that are required."""
    special_requirements: list[ResourceReference] | Unset = UNSET
    """Special requirements of the order."""
    mileage: Decimal | None | Unset = UNSET
    """Mileage of the route."""
    total_revenue: Decimal | None | Unset = UNSET
    """Total of the charges."""
    created_at: datetime.datetime | Unset = UNSET
    """Time at which the record was created."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.key = take("key", UNSET)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.status = UNSET if (v := take("status", None)) is None else ShipmentLifecycleStatus.decode(v)
        model.billing_status = UNSET if (v := take("billingStatus", None)) is None else OrderBillingStatus.decode(v)
        model.stops = UNSET if (v := take("stops", None)) is None else [OrderStop.from_dict(item) for item in array(v)]
        model.freight = UNSET if (v := take("freight", None)) is None else OrderFreight.from_dict(v)
        model.references = (
            UNSET if (v := take("references", None)) is None else [OrderReference.from_dict(item) for item in array(v)]
        )
        model.charges = (
            UNSET if (v := take("charges", None)) is None else [OrderCharge.from_dict(item) for item in array(v)]
        )
        model.equipment = (
            UNSET
            if (v := take("equipment", None)) is None
            else [ResourceReference.from_dict(item) for item in array(v)]
        )
        model.special_requirements = (
            UNSET
            if (v := take("specialRequirements", None)) is None
            else [ResourceReference.from_dict(item) for item in array(v)]
        )
        model.mileage = v if (v := take("mileage", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.total_revenue = v if (v := take("totalRevenue", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else parse_date_time(v)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
