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
class ServiceFilter(Model):
    """Criteria for services; all of those given must hold."""

    id: UUIDFilter | Unset = UNSET
    """UUID of the service."""
    shipment_id: UUIDFilter | Unset = UNSET
    """UUID of the shipment the service belongs to."""
    vendor_id: UUIDFilter | Unset = UNSET
    """UUID of the vendor."""
    service_type: ServiceTypeFilter | Unset = UNSET
    """Kind of work the vendor performs."""
    status: ServiceStatusFilter | Unset = UNSET
    """Stage the service has reached."""
    scheduled_date: DatetimeFilter | Unset = UNSET
    """Date for which the service is planned."""
    completed_date: DatetimeFilter | Unset = UNSET
    """Date on which the service was finished."""
    created_at: DatetimeFilter | Unset = UNSET
    """Time at which the record was created."""
    and_: list[ServiceFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[ServiceFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: ServiceFilter | Unset = UNSET
    """Filter that must not hold."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else UUIDFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.service_type = UNSET if (v := take("serviceType", None)) is None else ServiceTypeFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else ServiceStatusFilter.from_dict(v)
        model.scheduled_date = UNSET if (v := take("scheduledDate", None)) is None else DatetimeFilter.from_dict(v)
        model.completed_date = UNSET if (v := take("completedDate", None)) is None else DatetimeFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [ServiceFilter.from_dict(item) for item in array(v)]
        model.or_ = UNSET if (v := take("or", None)) is None else [ServiceFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else ServiceFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "shipmentId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "vendorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "serviceType": kinds.optional(kinds.ModelOf(ServiceTypeFilter)),
            "status": kinds.optional(kinds.ModelOf(ServiceStatusFilter)),
            "scheduledDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "completedDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ServiceFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ServiceFilter))),
            "not": kinds.optional(kinds.ModelOf(ServiceFilter)),
        }


from .datetime_filter import DatetimeFilter
from .service_status_filter import ServiceStatusFilter
from .service_type_filter import ServiceTypeFilter
from .uuid_filter import UUIDFilter
