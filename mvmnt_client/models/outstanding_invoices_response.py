from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class OutstandingInvoicesResponse(_Model):
    """Invoices that a customer still has to pay, and their sum.

    Attributes:
        invoices: Invoices with the status `AWAITING_PAYMENT` or `PARTIALLY_PAID`.
        total_outstanding: Sum that the customer still has to pay.
    """

    invoices: list[OutstandingInvoicesResponseInvoicesItem]
    total_outstanding: float
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoices = [OutstandingInvoicesResponseInvoicesItem.from_dict(item) for item in take("invoices")]
        model.total_outstanding = take("totalOutstanding")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "invoices": [item.to_dict() for item in self.invoices],
            "totalOutstanding": self.total_outstanding,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "invoices": _json.required(_json.ArrayOf(_json.ModelOf(OutstandingInvoicesResponseInvoicesItem))),
            "totalOutstanding": _json.required(_json.NUMBER),
        }


from .outstanding_invoices_response_invoices_item import OutstandingInvoicesResponseInvoicesItem
