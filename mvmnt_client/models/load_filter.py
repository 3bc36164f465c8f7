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
class LoadFilter(Model):
    """Criteria for loads; all of those given must hold."""

    id: UUIDFilter | Unset = UNSET
    """UUID of the load."""
    shipment_id: UUIDFilter | Unset = UNSET
    """UUID of the shipment the load belongs to."""
    status: LoadStatusFilter | Unset = UNSET
    """Stage the load has reached."""
    mode: LoadFilterMode | Unset = UNSET
    """Mode of transport."""
    created_at: DatetimeFilter | Unset = UNSET
    """Time at which the record was created."""
    delivered_at: DatetimeFilter | Unset = UNSET
    """Time of delivery."""
    and_: list[LoadFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[LoadFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: LoadFilter | Unset = UNSET
    """Filter that must not hold."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else UUIDFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else LoadStatusFilter.from_dict(v)
        model.mode = UNSET if (v := take("mode", None)) is None else LoadFilterMode.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.delivered_at = UNSET if (v := take("deliveredAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [LoadFilter.from_dict(item) for item in array(v)]
        model.or_ = UNSET if (v := take("or", None)) is None else [LoadFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else LoadFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "shipmentId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "status": kinds.optional(kinds.ModelOf(LoadStatusFilter)),
            "mode": kinds.optional(kinds.ModelOf(LoadFilterMode)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deliveredAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadFilter))),
            "not": kinds.optional(kinds.ModelOf(LoadFilter)),
        }


from .datetime_filter import DatetimeFilter
from .load_filter_mode import LoadFilterMode
from .load_status_filter import LoadStatusFilter
from .uuid_filter import UUIDFilter
