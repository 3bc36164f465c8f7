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
class BillFilter(Model):
    """Criteria for bills, all of which must match."""

    id: UUIDFilter | Unset = UNSET
    """Matches the id of the bill."""
    load_carrier_id: UUIDFilter | Unset = UNSET
    """Matches the id of the billed load carrier assignment."""
    vended_service_id: UUIDFilter | Unset = UNSET
    """Matches the id of the billed vended service."""
    carrier_id: UUIDFilter | Unset = UNSET
    """Matches the id of the carrier."""
    vendor_id: UUIDFilter | Unset = UNSET
    """Matches the id of the vendor."""
    load_id: UUIDFilter | Unset = UNSET
    """Matches the id of the load."""
    shipment_id: UUIDFilter | Unset = UNSET
    """Matches the id of the shipment."""
    status: BillStatusFilter | Unset = UNSET
    """Matches the status."""
    entity_type: BillEntityTypeFilter | Unset = UNSET
    """Matches carrier bills or vendor bills."""
    invoice_date: DatetimeFilter | Unset = UNSET
    """Matches the date on the payee's invoice."""
    due_date: DatetimeFilter | Unset = UNSET
    """Matches the due date."""
    amount: FloatFilter | Unset = UNSET
    """Matches the total of the bill."""
    overdue: bool | Unset = UNSET
    """Plain boolean; true keeps only overdue bills."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    and_: list[BillFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[BillFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: BillFilter | Unset = UNSET
    """Filter that must not match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.load_carrier_id = UNSET if (v := take("loadCarrierId", None)) is None else UUIDFilter.from_dict(v)
        model.vended_service_id = UNSET if (v := take("vendedServiceId", None)) is None else UUIDFilter.from_dict(v)
        model.carrier_id = UNSET if (v := take("carrierId", None)) is None else UUIDFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.load_id = UNSET if (v := take("loadId", None)) is None else UUIDFilter.from_dict(v)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else UUIDFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else BillStatusFilter.from_dict(v)
        model.entity_type = UNSET if (v := take("entityType", None)) is None else BillEntityTypeFilter.from_dict(v)
        model.invoice_date = UNSET if (v := take("invoiceDate", None)) is None else DatetimeFilter.from_dict(v)
        model.due_date = UNSET if (v := take("dueDate", None)) is None else DatetimeFilter.from_dict(v)
        model.amount = UNSET if (v := take("amount", None)) is None else FloatFilter.from_dict(v)
        model.overdue = take("overdue", UNSET)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [BillFilter.from_dict(item) for item in array(v)]
        model.or_ = UNSET if (v := take("or", None)) is None else [BillFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else BillFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "loadCarrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "vendedServiceId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "carrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "vendorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "loadId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "shipmentId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "status": kinds.optional(kinds.ModelOf(BillStatusFilter)),
            "entityType": kinds.optional(kinds.ModelOf(BillEntityTypeFilter)),
            "invoiceDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "dueDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "amount": kinds.optional(kinds.ModelOf(FloatFilter)),
            "overdue": kinds.optional(kinds.BOOLEAN),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillFilter))),
            "not": kinds.optional(kinds.ModelOf(BillFilter)),
        }


from .bill_entity_type_filter import BillEntityTypeFilter
from .bill_status_filter import BillStatusFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .uuid_filter import UUIDFilter
