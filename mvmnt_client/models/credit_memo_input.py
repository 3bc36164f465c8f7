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
class CreditMemoInput(_Model):
    """Credit memo to issue to a customer.

    Attributes:
        customer_id: Id of the customer who receives the credit; cannot be changed later.
        amount: Amount of the credit, at least 0.01.
        memo_date: Date of the credit memo.
        currency: Currency code; the customer's currency if absent.
        reference: Reference of the credit memo, at most 500 characters.
        notes: Free-text notes, at most 2000 characters.
    """

    customer_id: UUID
    amount: float
    memo_date: datetime.date
    currency: str | Unset = UNSET
    reference: str | Unset = UNSET
    notes: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer_id = _parse_uuid(take("customerId"))
        model.amount = take("amount")
        model.memo_date = datetime.date.fromisoformat(take("memoDate"))
        model.currency = take("currency", UNSET)
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "customerId": str(self.customer_id),
            "amount": self.amount,
            "memoDate": self.memo_date.isoformat(),
        }
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customerId": _json.required(_json.UUID_STRING),
            "amount": _json.required(_json.NUMBER),
            "memoDate": _json.required(_json.DATE),
            "currency": _json.optional(_json.STRING),
            "reference": _json.optional(_json.STRING),
            "notes": _json.optional(_json.STRING),
        }
