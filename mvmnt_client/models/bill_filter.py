from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
