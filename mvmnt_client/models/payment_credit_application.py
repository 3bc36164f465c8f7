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
class PaymentCreditApplication(_Model):
    """Part of a credit memo that is used within a customer payment.

    Attributes:
        id: UUID of the record.
        credit_memo_id: Id of the credit memo.
        credit_memo_reference: Reference of the credit memo.
        amount: Portion of the credit used in this payment.
    """

    id: UUID | Unset = UNSET
    credit_memo_id: UUID | Unset = UNSET
    credit_memo_reference: None | str | Unset = UNSET
    amount: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.credit_memo_id = UNSET if (v := take("creditMemoId", None)) is None else _parse_uuid(v)
        model.credit_memo_reference = take("creditMemoReference", UNSET)
        model.amount = take("amount", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.credit_memo_id is not UNSET:
            members["creditMemoId"] = str(self.credit_memo_id)
        if self.credit_memo_reference is not UNSET:
            members["creditMemoReference"] = self.credit_memo_reference
        if self.amount is not UNSET:
            members["amount"] = self.amount
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "creditMemoId": _json.optional(_json.UUID_STRING),
            "creditMemoReference": _json.optional(_json.Nullable(_json.STRING)),
            "amount": _json.optional(_json.NUMBER),
        }
