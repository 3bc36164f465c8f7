from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else StringFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else ShipmentStatusFilter.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else UUIDFilter.from_dict(v)
        model.customer_rep_id = UNSET if (v := take("customerRepId", None)) is None else UUIDFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.delivered_at = UNSET if (v := take("deliveredAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [ShipmentFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = UNSET if (v := take("or", None)) is None else [ShipmentFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else ShipmentFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
