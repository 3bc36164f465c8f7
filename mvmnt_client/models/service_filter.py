from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class ServiceFilter(_Model):
    """Criteria for services; all of those given must hold.

    Attributes:
        id: UUID of the service.
        shipment_id: UUID of the shipment the service belongs to.
        vendor_id: UUID of the vendor.
        service_type: Kind of work the vendor performs.
        status: Stage the service has reached.
        scheduled_date: Date for which the service is planned.
        completed_date: Date on which the service was finished.
        created_at: Time at which the record was created.
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
    """

    id: UUIDFilter | Unset = UNSET
    shipment_id: UUIDFilter | Unset = UNSET
    vendor_id: UUIDFilter | Unset = UNSET
    service_type: ServiceTypeFilter | Unset = UNSET
    status: ServiceStatusFilter | Unset = UNSET
    scheduled_date: DatetimeFilter | Unset = UNSET
    completed_date: DatetimeFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    and_: list[ServiceFilter] | Unset = UNSET
    or_: list[ServiceFilter] | Unset = UNSET
    not_: ServiceFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else UUIDFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.service_type = UNSET if (v := take("serviceType", None)) is None else ServiceTypeFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else ServiceStatusFilter.from_dict(v)
        model.scheduled_date = UNSET if (v := take("scheduledDate", None)) is None else DatetimeFilter.from_dict(v)
        model.completed_date = UNSET if (v := take("completedDate", None)) is None else DatetimeFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [ServiceFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [ServiceFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else ServiceFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.shipment_id is not UNSET:
            members["shipmentId"] = self.shipment_id.to_dict()
        if self.vendor_id is not UNSET:
            members["vendorId"] = self.vendor_id.to_dict()
        if self.service_type is not UNSET:
            members["serviceType"] = self.service_type.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.scheduled_date is not UNSET:
            members["scheduledDate"] = self.scheduled_date.to_dict()
        if self.completed_date is not UNSET:
            members["completedDate"] = self.completed_date.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDFilter)),
            "shipmentId": _json.optional(_json.ModelOf(UUIDFilter)),
            "vendorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "serviceType": _json.optional(_json.ModelOf(ServiceTypeFilter)),
            "status": _json.optional(_json.ModelOf(ServiceStatusFilter)),
            "scheduledDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "completedDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(ServiceFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(ServiceFilter))),
            "not": _json.optional(_json.ModelOf(ServiceFilter)),
        }


from .datetime_filter import DatetimeFilter
from .service_status_filter import ServiceStatusFilter
from .service_type_filter import ServiceTypeFilter
from .uuid_filter import UUIDFilter
