from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class OutstandingBillsResponse(_Model):
    """Bills that the broker still has to pay to a carrier or vendor, and their sum.

    Attributes:
        bills: Bills with the status `APPROVED_TO_PAY`.
        total_outstanding: Sum still to be paid.
    """

    bills: list[OutstandingBillsResponseBillsItem]
    total_outstanding: float
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bills = [OutstandingBillsResponseBillsItem.from_dict(item) for item in take("bills")]
        model.total_outstanding = take("totalOutstanding")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "bills": [item.to_dict() for item in self.bills],
            "totalOutstanding": self.total_outstanding,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "bills": _json.required(_json.ArrayOf(_json.ModelOf(OutstandingBillsResponseBillsItem))),
            "totalOutstanding": _json.required(_json.NUMBER),
        }


from .outstanding_bills_response_bills_item import OutstandingBillsResponseBillsItem
