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
class InvoicePayment(_Model):
    """Part of a customer payment that was put towards one invoice.

    Attributes:
        id: UUID of the record.
        payment_group_id: Id of the payment group, that is the whole payment of which this is one part.
        amount: Portion of the payment put towards this invoice.
        payment_date: Date of the payment.
        reference: Check number or transaction id.
        payment_method_type: How the money was transferred, as plain lower-case text such as `check` or
            `ach_wire` rather than one of the enum's values.
    """

    id: UUID | Unset = UNSET
    payment_group_id: UUID | Unset = UNSET
    amount: float | Unset = UNSET
    payment_date: datetime.date | Unset = UNSET
    reference: None | str | Unset = UNSET
    payment_method_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.payment_group_id = UNSET if (v := take("paymentGroupId", None)) is None else _parse_uuid(v)
        model.amount = take("amount", UNSET)
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else datetime.date.fromisoformat(v)
        model.reference = take("reference", UNSET)
        model.payment_method_type = take("paymentMethodType", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.payment_group_id is not UNSET:
            members["paymentGroupId"] = str(self.payment_group_id)
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.payment_date is not UNSET:
            members["paymentDate"] = self.payment_date.isoformat()
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = self.payment_method_type
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "paymentGroupId": _json.optional(_json.UUID_STRING),
            "amount": _json.optional(_json.NUMBER),
            "paymentDate": _json.optional(_json.DATE),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "paymentMethodType": _json.optional(_json.Nullable(_json.STRING)),
        }
