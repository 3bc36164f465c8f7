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
class LoadFilter(_Model):
    """Criteria for loads; all of those given must hold.

    Attributes:
        id: UUID of the load.
        shipment_id: UUID of the shipment the load belongs to.
        status: Stage the load has reached.
        mode: Mode of transport.
        created_at: Time at which the record was created.
        delivered_at: Time of delivery.
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
    """

    id: UUIDFilter | Unset = UNSET
    shipment_id: UUIDFilter | Unset = UNSET
    status: LoadStatusFilter | Unset = UNSET
    mode: LoadFilterMode | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    delivered_at: DatetimeFilter | Unset = UNSET
    and_: list[LoadFilter] | Unset = UNSET
    or_: list[LoadFilter] | Unset = UNSET
    not_: LoadFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else UUIDFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else LoadStatusFilter.from_dict(v)
        model.mode = UNSET if (v := take("mode", None)) is None else LoadFilterMode.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.delivered_at = UNSET if (v := take("deliveredAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [LoadFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [LoadFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else LoadFilter.from_dict(v)
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
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.mode is not UNSET:
            members["mode"] = self.mode.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
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
            "shipmentId": _json.optional(_json.ModelOf(UUIDFilter)),
            "status": _json.optional(_json.ModelOf(LoadStatusFilter)),
            "mode": _json.optional(_json.ModelOf(LoadFilterMode)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deliveredAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(LoadFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(LoadFilter))),
            "not": _json.optional(_json.ModelOf(LoadFilter)),
        }


from .datetime_filter import DatetimeFilter
from .load_filter_mode import LoadFilterMode
from .load_status_filter import LoadStatusFilter
from .uuid_filter import UUIDFilter
