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
class InvoiceFilter(_Model):
    """Criteria for invoices, all of which must match.

    Attributes:
        id: Matches the id of the invoice.
        order_id: Matches the id of the invoiced order.
        shipment_id: Matches the id of the shipment.
        customer_id: Matches the id of the invoiced customer.
        status: Matches the status; unpaid invoices are `AWAITING_PAYMENT` or `PARTIALLY_PAID`.
        invoice_date: Matches the date of issue.
        due_date: Matches the due date.
        amount: Matches the total of the invoice.
        amount_owed: Matches the balance still to be paid.
        overdue: Plain boolean; true keeps only overdue invoices.
        factored: Plain boolean; true keeps only factored invoices.
        created_at: Matches the time of creation.
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
    """

    id: UUIDFilter | Unset = UNSET
    order_id: UUIDFilter | Unset = UNSET
    shipment_id: UUIDFilter | Unset = UNSET
    customer_id: UUIDFilter | Unset = UNSET
    status: InvoiceStatusFilter | Unset = UNSET
    invoice_date: DatetimeFilter | Unset = UNSET
    due_date: DatetimeFilter | Unset = UNSET
    amount: FloatFilter | Unset = UNSET
    amount_owed: FloatFilter | Unset = UNSET
    overdue: bool | Unset = UNSET
    factored: bool | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    and_: list[InvoiceFilter] | Unset = UNSET
    or_: list[InvoiceFilter] | Unset = UNSET
    not_: InvoiceFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.order_id = UNSET if (v := take("orderId", None)) is None else UUIDFilter.from_dict(v)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else UUIDFilter.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else UUIDFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else InvoiceStatusFilter.from_dict(v)
        model.invoice_date = UNSET if (v := take("invoiceDate", None)) is None else DatetimeFilter.from_dict(v)
        model.due_date = UNSET if (v := take("dueDate", None)) is None else DatetimeFilter.from_dict(v)
        model.amount = UNSET if (v := take("amount", None)) is None else FloatFilter.from_dict(v)
        model.amount_owed = UNSET if (v := take("amountOwed", None)) is None else FloatFilter.from_dict(v)
        model.overdue = take("overdue", UNSET)
        model.factored = take("factored", UNSET)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [InvoiceFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [InvoiceFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else InvoiceFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.order_id is not UNSET:
            members["orderId"] = self.order_id.to_dict()
        if self.shipment_id is not UNSET:
            members["shipmentId"] = self.shipment_id.to_dict()
        if self.customer_id is not UNSET:
            members["customerId"] = self.customer_id.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = self.invoice_date.to_dict()
        if self.due_date is not UNSET:
            members["dueDate"] = self.due_date.to_dict()
        if self.amount is not UNSET:
            members["amount"] = self.amount.to_dict()
        if self.amount_owed is not UNSET:
            members["amountOwed"] = self.amount_owed.to_dict()
        if self.overdue is not UNSET:
            members["overdue"] = self.overdue
        if self.factored is not UNSET:
            members["factored"] = self.factored
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
            "orderId": _json.optional(_json.ModelOf(UUIDFilter)),
            "shipmentId": _json.optional(_json.ModelOf(UUIDFilter)),
            "customerId": _json.optional(_json.ModelOf(UUIDFilter)),
            "status": _json.optional(_json.ModelOf(InvoiceStatusFilter)),
            "invoiceDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "dueDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "amount": _json.optional(_json.ModelOf(FloatFilter)),
            "amountOwed": _json.optional(_json.ModelOf(FloatFilter)),
            "overdue": _json.optional(_json.BOOLEAN),
            "factored": _json.optional(_json.BOOLEAN),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(InvoiceFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(InvoiceFilter))),
            "not": _json.optional(_json.ModelOf(InvoiceFilter)),
        }


from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .invoice_status_filter import InvoiceStatusFilter
from .uuid_filter import UUIDFilter
