from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class GetInvoicePaymentsResponse200(_Model):
    """The `GetInvoicePaymentsResponse200` of the API.

    Attributes:
        data: Payments put towards the invoice.
        total_paid: Sum of the payments.
        open_balance: Amount of the invoice still to be paid.
    """

    data: list[InvoicePayment] | Unset = UNSET
    total_paid: float | Unset = UNSET
    open_balance: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = UNSET if (v := take("data", None)) is None else [InvoicePayment.from_dict(item) for item in v]
        model.total_paid = take("totalPaid", UNSET)
        model.open_balance = take("openBalance", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.data is not UNSET:
            members["data"] = [item.to_dict() for item in self.data]
        if self.total_paid is not UNSET:
            members["totalPaid"] = self.total_paid
        if self.open_balance is not UNSET:
            members["openBalance"] = self.open_balance
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "data": _json.optional(_json.ArrayOf(_json.ModelOf(InvoicePayment))),
            "totalPaid": _json.optional(_json.NUMBER),
            "openBalance": _json.optional(_json.NUMBER),
        }


from .invoice_payment import InvoicePayment
