from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
