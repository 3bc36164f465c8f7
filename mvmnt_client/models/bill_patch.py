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
class BillPatch(_Model):
    """Changes to a bill. An absent member stays unchanged, and null clears a nullable one.

    Attributes:
        invoice_date: Date on the payee's invoice.
        due_date: Date by which payment is due.
        amount: Total of the bill; fixed once payments are applied.
        reference: The payee's own invoice number.
        payment_term_id: Id of the payment term.
    """

    invoice_date: datetime.date | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    amount: float | Unset = UNSET
    reference: None | str | Unset = UNSET
    payment_term_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoice_date = (
            v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        model.amount = take("amount", UNSET)
        model.reference = take("reference", UNSET)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = None if self.invoice_date is None else self.invoice_date.isoformat()
        if self.due_date is not UNSET:
            members["dueDate"] = None if self.due_date is None else self.due_date.isoformat()
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = str(self.payment_term_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "invoiceDate": _json.optional(_json.Nullable(_json.DATE)),
            "dueDate": _json.optional(_json.Nullable(_json.DATE)),
            "amount": _json.optional(_json.NUMBER),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "paymentTermId": _json.optional(_json.UUID_STRING),
        }
