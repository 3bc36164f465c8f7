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
class GetBillPaymentRemittanceAdviceResponse200(_Model):
    """The `GetBillPaymentRemittanceAdviceResponse200` of the API.

    Attributes:
        payment_date: Date of the payment.
        payment_method: How the money was transferred.
        reference: Check number or transaction id.
        payee: Who was paid.
        applications: Bills that the payment covers.
        total_amount: Sum paid.
    """

    payment_date: datetime.date | Unset = UNSET
    payment_method: str | Unset = UNSET
    reference: str | Unset = UNSET
    payee: GetBillPaymentRemittanceAdviceResponse200Payee | Unset = UNSET
    applications: list[GetBillPaymentRemittanceAdviceResponse200ApplicationsItem] | Unset = UNSET
    total_amount: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else datetime.date.fromisoformat(v)
        model.payment_method = take("paymentMethod", UNSET)
        model.reference = take("reference", UNSET)
        model.payee = (
            UNSET if (v := take("payee", None)) is None else GetBillPaymentRemittanceAdviceResponse200Payee.from_dict(v)
        )
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [GetBillPaymentRemittanceAdviceResponse200ApplicationsItem.from_dict(item) for item in v]
        )
        model.total_amount = take("totalAmount", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.payment_date is not UNSET:
            members["paymentDate"] = self.payment_date.isoformat()
        if self.payment_method is not UNSET:
            members["paymentMethod"] = self.payment_method
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.payee is not UNSET:
            members["payee"] = self.payee.to_dict()
        if self.applications is not UNSET:
            members["applications"] = [item.to_dict() for item in self.applications]
        if self.total_amount is not UNSET:
            members["totalAmount"] = self.total_amount
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "paymentDate": _json.optional(_json.DATE),
            "paymentMethod": _json.optional(_json.STRING),
            "reference": _json.optional(_json.STRING),
            "payee": _json.optional(_json.ModelOf(GetBillPaymentRemittanceAdviceResponse200Payee)),
            "applications": _json.optional(
                _json.ArrayOf(_json.ModelOf(GetBillPaymentRemittanceAdviceResponse200ApplicationsItem))
            ),
            "totalAmount": _json.optional(_json.NUMBER),
        }


from .get_bill_payment_remittance_advice_response_200_applications_item import (
    GetBillPaymentRemittanceAdviceResponse200ApplicationsItem,
)
from .get_bill_payment_remittance_advice_response_200_payee import GetBillPaymentRemittanceAdviceResponse200Payee
