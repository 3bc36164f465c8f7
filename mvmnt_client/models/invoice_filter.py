from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class InvoiceFilter(Model):
    """Criteria for invoices, all of which must match."""

    id: UUIDFilter | Unset = UNSET
    """Matches the id of the invoice."""
    order_id: UUIDFilter | Unset = UNSET
    """Matches the id of the invoiced order."""
    shipment_id: UUIDFilter | Unset = UNSET
    """Matches the id of the shipment."""
    customer_id: UUIDFilter | Unset = UNSET
    """Matches the id of the invoiced customer."""
    status: InvoiceStatusFilter | Unset = UNSET
    """Matches the status; unpaid invoices are `AWAITING_PAYMENT` or `PARTIALLY_PAID`."""
    invoice_date: DatetimeFilter | Unset = UNSET
    """Matches the date of issue."""
    due_date: DatetimeFilter | Unset = UNSET
    """Matches the due date."""
    amount: FloatFilter | Unset = UNSET
    """Matches the total of the invoice."""
    amount_owed: FloatFilter | Unset = UNSET
    """Matches the balance still to be paid."""
    overdue: bool | Unset = UNSET
    """Plain boolean; true keeps only overdue invoices."""
    factored: bool | Unset = UNSET
    """Plain boolean; true keeps only factored invoices."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    and_: list[InvoiceFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[InvoiceFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: InvoiceFilter | Unset = UNSET
    """Filter that must not match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "orderId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "shipmentId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "status": kinds.optional(kinds.ModelOf(InvoiceStatusFilter)),
            "invoiceDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "dueDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "amount": kinds.optional(kinds.ModelOf(FloatFilter)),
            "amountOwed": kinds.optional(kinds.ModelOf(FloatFilter)),
            "overdue": kinds.optional(kinds.BOOLEAN),
            "factored": kinds.optional(kinds.BOOLEAN),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(InvoiceFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(InvoiceFilter))),
            "not": kinds.optional(kinds.ModelOf(InvoiceFilter)),
        }


from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .invoice_status_filter import InvoiceStatusFilter
from .uuid_filter import UUIDFilter
