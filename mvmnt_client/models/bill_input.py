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
class BillInput(_Model):
    """Data to enter a bill from a carrier or vendor.

    Attributes:
        entity_type: Says whether `entityId` names a load carrier assignment or a vended service.
        entity_id: Id of the load carrier assignment (LoadCarrier) or vended service (VendedService) that is
            billed; it must await an invoice.
        invoice_date: Date on the payee's invoice.
        amount: Total of the bill.
        due_date: Date by which payment is due; calculated from the payment term if absent.
        reference: The payee's own invoice number, at most 500 characters.
        currency: Currency code; the payee's currency if absent.
        payment_term_id: Id of the payment term.
    """

    entity_type: BillEntityType
    entity_id: UUID
    invoice_date: datetime.date
    amount: float
    due_date: datetime.date | Unset = UNSET
    reference: str | Unset = UNSET
    currency: str | Unset = UNSET
    payment_term_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.entity_type = BillEntityType.decode(take("entityType"))
        model.entity_id = _parse_uuid(take("entityId"))
        model.invoice_date = datetime.date.fromisoformat(take("invoiceDate"))
        model.amount = take("amount")
        model.due_date = UNSET if (v := take("dueDate", None)) is None else datetime.date.fromisoformat(v)
        model.reference = take("reference", UNSET)
        model.currency = take("currency", UNSET)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "entityType": str(self.entity_type),
            "entityId": str(self.entity_id),
            "invoiceDate": self.invoice_date.isoformat(),
            "amount": self.amount,
        }
        if self.due_date is not UNSET:
            members["dueDate"] = self.due_date.isoformat()
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = str(self.payment_term_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "entityType": _json.required(_json.EnumOf(BillEntityType)),
            "entityId": _json.required(_json.UUID_STRING),
            "invoiceDate": _json.required(_json.DATE),
            "amount": _json.required(_json.NUMBER),
            "dueDate": _json.optional(_json.DATE),
            "reference": _json.optional(_json.STRING),
            "currency": _json.optional(_json.STRING),
            "paymentTermId": _json.optional(_json.UUID_STRING),
        }


from .bill_entity_type import BillEntityType
