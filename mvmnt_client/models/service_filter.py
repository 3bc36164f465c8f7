from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
