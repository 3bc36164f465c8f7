from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class GetBillPaymentRemittanceAdviceResponse200ApplicationsItem(_Model):
    """The `GetBillPaymentRemittanceAdviceResponse200ApplicationsItem` of the API.

    Attributes:
        bill_friendly_id: Human-readable number of the bill.
        shipment_friendly_id: Human-readable number of the shipment.
        invoice_date: Date of the payee's invoice.
        amount: Portion of the payment put towards this bill.
    """

    bill_friendly_id: str | Unset = UNSET
    shipment_friendly_id: str | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    amount: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_friendly_id = take("billFriendlyId", UNSET)
        model.shipment_friendly_id = take("shipmentFriendlyId", UNSET)
        model.invoice_date = UNSET if (v := take("invoiceDate", None)) is None else datetime.date.fromisoformat(v)
        model.amount = take("amount", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.bill_friendly_id is not UNSET:
            members["billFriendlyId"] = self.bill_friendly_id
        if self.shipment_friendly_id is not UNSET:
            members["shipmentFriendlyId"] = self.shipment_friendly_id
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = self.invoice_date.isoformat()
        if self.amount is not UNSET:
            members["amount"] = self.amount
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "billFriendlyId": _json.optional(_json.STRING),
            "shipmentFriendlyId": _json.optional(_json.STRING),
            "invoiceDate": _json.optional(_json.DATE),
            "amount": _json.optional(_json.NUMBER),
        }
