from __future__ import annotations

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
class PaymentApplication(_Model):
    """Part of a customer payment that is put towards one invoice.

    Attributes:
        id: UUID of the record.
        invoice_id: Id of the invoice.
        amount: Portion of the payment put towards this invoice.
        invoice_friendly_id: Human-readable number of the invoice.
        invoice_amount: Total of the invoice.
        invoice_open_balance: Open balance of the invoice before this payment is counted.
    """

    id: UUID
    invoice_id: UUID
    amount: float
    invoice_friendly_id: None | str | Unset = UNSET
    invoice_amount: float | None | Unset = UNSET
    invoice_open_balance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.invoice_id = _parse_uuid(take("invoiceId"))
        model.amount = take("amount")
        model.invoice_friendly_id = take("invoiceFriendlyId", UNSET)
        model.invoice_amount = take("invoiceAmount", UNSET)
        model.invoice_open_balance = take("invoiceOpenBalance", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "invoiceId": str(self.invoice_id),
            "amount": self.amount,
        }
        if self.invoice_friendly_id is not UNSET:
            members["invoiceFriendlyId"] = self.invoice_friendly_id
        if self.invoice_amount is not UNSET:
            members["invoiceAmount"] = self.invoice_amount
        if self.invoice_open_balance is not UNSET:
            members["invoiceOpenBalance"] = self.invoice_open_balance
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "invoiceId": _json.required(_json.UUID_STRING),
            "amount": _json.required(_json.NUMBER),
            "invoiceFriendlyId": _json.optional(_json.Nullable(_json.STRING)),
            "invoiceAmount": _json.optional(_json.Nullable(_json.NUMBER)),
            "invoiceOpenBalance": _json.optional(_json.Nullable(_json.NUMBER)),
        }
