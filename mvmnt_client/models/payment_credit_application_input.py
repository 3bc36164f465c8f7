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


@_define(kw_only=True)
class PaymentCreditApplicationInput(_Model):
    """Amount of a credit memo to use within a payment.

    Attributes:
        credit_memo_id: Id of the credit memo to use.
        amount: Portion of the credit to use, at least 0.01.
    """

    credit_memo_id: UUID
    amount: float
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.credit_memo_id = _parse_uuid(take("creditMemoId"))
        model.amount = take("amount")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "creditMemoId": str(self.credit_memo_id),
            "amount": self.amount,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "creditMemoId": _json.required(_json.UUID_STRING),
            "amount": _json.required(_json.NUMBER),
        }
