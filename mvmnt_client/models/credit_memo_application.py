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
class CreditMemoApplication(_Model):
    """Use of a credit memo on one invoice.

    Attributes:
        id: UUID of the record.
        invoice_id: Id of the invoice.
        amount: Portion of the credit put towards this invoice.
        invoice_friendly_id: Human-readable number of the invoice.
        payment_id: Id of the payment through which the credit was used.
        payment_key: Key of that payment.
        applied_at: When the credit was put towards the invoice.
    """

    id: UUID
    invoice_id: UUID
    amount: float
    invoice_friendly_id: None | str | Unset = UNSET
    payment_id: UUID | Unset = UNSET
    payment_key: None | str | Unset = UNSET
    applied_at: datetime.datetime | Unset = UNSET
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
        model.payment_id = UNSET if (v := take("paymentId", None)) is None else _parse_uuid(v)
        model.payment_key = take("paymentKey", UNSET)
        model.applied_at = UNSET if (v := take("appliedAt", None)) is None else datetime.datetime.fromisoformat(v)
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
        if self.payment_id is not UNSET:
            members["paymentId"] = str(self.payment_id)
        if self.payment_key is not UNSET:
            members["paymentKey"] = self.payment_key
        if self.applied_at is not UNSET:
            members["appliedAt"] = self.applied_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "invoiceId": _json.required(_json.UUID_STRING),
            "amount": _json.required(_json.NUMBER),
            "invoiceFriendlyId": _json.optional(_json.Nullable(_json.STRING)),
            "paymentId": _json.optional(_json.UUID_STRING),
            "paymentKey": _json.optional(_json.Nullable(_json.STRING)),
            "appliedAt": _json.optional(_json.DATE_TIME),
        }
