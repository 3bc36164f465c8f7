from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentFilter(Model):
    """Criteria for shipments; all of those given must hold."""

    id: UUIDFilter | Unset = UNSET
    """UUID of the shipment."""
    key: StringFilter | Unset = UNSET
    """Human-readable number of the shipment."""
    status: ShipmentStatusFilter | Unset = UNSET
    """Stage the shipment has reached."""
    customer_id: UUIDFilter | Unset = UNSET
    """UUID of the customer."""
    customer_rep_id: UUIDFilter | Unset = UNSET
    """UUID of the customer representative."""
    created_at: DatetimeFilter | Unset = UNSET
    """Time at which the record was created."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Time of the most recent change to the record."""
    delivered_at: DatetimeFilter | Unset = UNSET
    """Time of delivery."""
    and_: list[ShipmentFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[ShipmentFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: ShipmentFilter | Unset = UNSET
    """Filter that must not hold."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "key": kinds.optional(kinds.ModelOf(StringFilter)),
            "status": kinds.optional(kinds.ModelOf(ShipmentStatusFilter)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "customerRepId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deliveredAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ShipmentFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ShipmentFilter))),
            "not": kinds.optional(kinds.ModelOf(ShipmentFilter)),
        }


from .datetime_filter import DatetimeFilter
from .shipment_status_filter import ShipmentStatusFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
