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
class BillPaymentApplicationPatch(_Model):
    """One change to the applications of a bill payment: with `id` it updates an application, with `billId` and no
    `id` it adds one, with `id` and `delete` set to true it removes one.

    Attributes:
        id: Id of the existing application to change or remove.
        bill_id: Id of the bill to pay, for a new application.
        amount: Portion of the payment put towards the bill, at least 0.01.
        delete: Whether to remove the application named by `id`.
    """

    id: UUID | Unset = UNSET
    bill_id: UUID | Unset = UNSET
    amount: float | Unset = UNSET
    delete: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.bill_id = UNSET if (v := take("billId", None)) is None else _parse_uuid(v)
        model.amount = take("amount", UNSET)
        model.delete = take("delete", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.bill_id is not UNSET:
            members["billId"] = str(self.bill_id)
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.delete is not UNSET:
            members["delete"] = self.delete
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "billId": _json.optional(_json.UUID_STRING),
            "amount": _json.optional(_json.NUMBER),
            "delete": _json.optional(_json.BOOLEAN),
        }
