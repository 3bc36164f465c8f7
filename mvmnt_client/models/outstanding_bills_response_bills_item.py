from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class OutstandingBillsResponseBillsItem(_Model):
    """The `OutstandingBillsResponseBillsItem` of the API.

    Attributes:
        id: UUID of the record.
        friendly_id: Human-readable number shown in the product; not accepted where an id is expected.
        entity_type: What a bill belongs to: `CARRIER` stands for a load carrier assignment (LoadCarrier),
            `VENDOR` for a vended service (VendedService).
        carrier: Short form of a carrier in answers; it holds no references of its own.
        vendor: A vendor as embedded in another record: its id and key with the most important details.
        amount: Total of the bill.
        invoice_date: Date on the payee's invoice.
        due_date: Date by which payment is due.
        open_balance: Amount still to be paid.
        is_overdue: Whether the due date has passed without full payment.
    """

    id: UUID | Unset = UNSET
    friendly_id: str | Unset = UNSET
    entity_type: BillEntityType | Unset = UNSET
    carrier: CarrierReference | Unset = UNSET
    vendor: VendorReference | Unset = UNSET
    amount: float | Unset = UNSET
    invoice_date: datetime.date | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    open_balance: float | Unset = UNSET
    is_overdue: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.friendly_id = take("friendlyId", UNSET)
        model.entity_type = UNSET if (v := take("entityType", None)) is None else BillEntityType.decode(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.amount = take("amount", UNSET)
        model.invoice_date = (
            v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        model.open_balance = take("openBalance", UNSET)
        model.is_overdue = take("isOverdue", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id
        if self.entity_type is not UNSET:
            members["entityType"] = str(self.entity_type)
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.vendor is not UNSET:
            members["vendor"] = self.vendor.to_dict()
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = None if self.invoice_date is None else self.invoice_date.isoformat()
        if self.due_date is not UNSET:
            members["dueDate"] = None if self.due_date is None else self.due_date.isoformat()
        if self.open_balance is not UNSET:
            members["openBalance"] = self.open_balance
        if self.is_overdue is not UNSET:
            members["isOverdue"] = self.is_overdue
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "friendlyId": _json.optional(_json.STRING),
            "entityType": _json.optional(_json.EnumOf(BillEntityType)),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "vendor": _json.optional(_json.ModelOf(VendorReference)),
            "amount": _json.optional(_json.NUMBER),
            "invoiceDate": _json.optional(_json.Nullable(_json.DATE)),
            "dueDate": _json.optional(_json.Nullable(_json.DATE)),
            "openBalance": _json.optional(_json.NUMBER),
            "isOverdue": _json.optional(_json.BOOLEAN),
        }


from .bill_entity_type import BillEntityType
from .carrier_reference import CarrierReference
from .vendor_reference import VendorReference
