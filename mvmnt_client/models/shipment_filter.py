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
class ShipmentFilter(_Model):
    """Criteria for shipments; all of those given must hold.

    Attributes:
        id: UUID of the shipment.
        key: Human-readable number of the shipment.
        status: Stage the shipment has reached.
        customer_id: UUID of the customer.
        customer_rep_id: UUID of the customer representative.
        created_at: Time at which the record was created.
        updated_at: Time of the most recent change to the record.
        delivered_at: Time of delivery.
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
    """

    id: UUIDFilter | Unset = UNSET
    key: StringFilter | Unset = UNSET
    status: ShipmentStatusFilter | Unset = UNSET
    customer_id: UUIDFilter | Unset = UNSET
    customer_rep_id: UUIDFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    delivered_at: DatetimeFilter | Unset = UNSET
    and_: list[ShipmentFilter] | Unset = UNSET
    or_: list[ShipmentFilter] | Unset = UNSET
    not_: ShipmentFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else StringFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else ShipmentStatusFilter.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else UUIDFilter.from_dict(v)
        model.customer_rep_id = UNSET if (v := take("customerRepId", None)) is None else UUIDFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.delivered_at = UNSET if (v := take("deliveredAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [ShipmentFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [ShipmentFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else ShipmentFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.customer_id is not UNSET:
            members["customerId"] = self.customer_id.to_dict()
        if self.customer_rep_id is not UNSET:
            members["customerRepId"] = self.customer_rep_id.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.delivered_at is not UNSET:
            members["deliveredAt"] = self.delivered_at.to_dict()
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
            "key": _json.optional(_json.ModelOf(StringFilter)),
            "status": _json.optional(_json.ModelOf(ShipmentStatusFilter)),
            "customerId": _json.optional(_json.ModelOf(UUIDFilter)),
            "customerRepId": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deliveredAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(ShipmentFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(ShipmentFilter))),
            "not": _json.optional(_json.ModelOf(ShipmentFilter)),
        }


from .datetime_filter import DatetimeFilter
from .shipment_status_filter import ShipmentStatusFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
