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
class BillFilter(_Model):
    """Criteria for bills, all of which must match.

    Attributes:
        id: Matches the id of the bill.
        load_carrier_id: Matches the id of the billed load carrier assignment.
        vended_service_id: Matches the id of the billed vended service.
        carrier_id: Matches the id of the carrier.
        vendor_id: Matches the id of the vendor.
        load_id: Matches the id of the load.
        shipment_id: Matches the id of the shipment.
        status: Matches the status.
        entity_type: Matches carrier bills or vendor bills.
        invoice_date: Matches the date on the payee's invoice.
        due_date: Matches the due date.
        amount: Matches the total of the bill.
        overdue: Plain boolean; true keeps only overdue bills.
        created_at: Matches the time of creation.
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
    """

    id: UUIDFilter | Unset = UNSET
    load_carrier_id: UUIDFilter | Unset = UNSET
    vended_service_id: UUIDFilter | Unset = UNSET
    carrier_id: UUIDFilter | Unset = UNSET
    vendor_id: UUIDFilter | Unset = UNSET
    load_id: UUIDFilter | Unset = UNSET
    shipment_id: UUIDFilter | Unset = UNSET
    status: BillStatusFilter | Unset = UNSET
    entity_type: BillEntityTypeFilter | Unset = UNSET
    invoice_date: DatetimeFilter | Unset = UNSET
    due_date: DatetimeFilter | Unset = UNSET
    amount: FloatFilter | Unset = UNSET
    overdue: bool | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    and_: list[BillFilter] | Unset = UNSET
    or_: list[BillFilter] | Unset = UNSET
    not_: BillFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
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
        model.and_ = UNSET if (v := take("and", None)) is None else [BillFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [BillFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else BillFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.load_carrier_id is not UNSET:
            members["loadCarrierId"] = self.load_carrier_id.to_dict()
        if self.vended_service_id is not UNSET:
            members["vendedServiceId"] = self.vended_service_id.to_dict()
        if self.carrier_id is not UNSET:
            members["carrierId"] = self.carrier_id.to_dict()
        if self.vendor_id is not UNSET:
            members["vendorId"] = self.vendor_id.to_dict()
        if self.load_id is not UNSET:
            members["loadId"] = self.load_id.to_dict()
        if self.shipment_id is not UNSET:
            members["shipmentId"] = self.shipment_id.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.entity_type is not UNSET:
            members["entityType"] = self.entity_type.to_dict()
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = self.invoice_date.to_dict()
        if self.due_date is not UNSET:
            members["dueDate"] = self.due_date.to_dict()
        if self.amount is not UNSET:
            members["amount"] = self.amount.to_dict()
        if self.overdue is not UNSET:
            members["overdue"] = self.overdue
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
            "loadCarrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "vendedServiceId": _json.optional(_json.ModelOf(UUIDFilter)),
            "carrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "vendorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "loadId": _json.optional(_json.ModelOf(UUIDFilter)),
            "shipmentId": _json.optional(_json.ModelOf(UUIDFilter)),
            "status": _json.optional(_json.ModelOf(BillStatusFilter)),
            "entityType": _json.optional(_json.ModelOf(BillEntityTypeFilter)),
            "invoiceDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "dueDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "amount": _json.optional(_json.ModelOf(FloatFilter)),
            "overdue": _json.optional(_json.BOOLEAN),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(BillFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(BillFilter))),
            "not": _json.optional(_json.ModelOf(BillFilter)),
        }


from .bill_entity_type_filter import BillEntityTypeFilter
from .bill_status_filter import BillStatusFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .uuid_filter import UUIDFilter
