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
class LoadCarrierInputChargesItem(_Model):
    """The `LoadCarrierInputChargesItem` of the API.

    Attributes:
        charge_code: Reference to another record in a request, by exactly one of `id` and `key`.
        amount: Amount of the charge.
        description: Wording of the charge.
        quantity: Number of units charged; 1 by default. The server's default is 1.
    """

    charge_code: ResourceReferenceInput
    amount: float
    description: str | Unset = UNSET
    quantity: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.charge_code = ResourceReferenceInput.from_dict(take("chargeCode"))
        model.amount = take("amount")
        model.description = take("description", UNSET)
        model.quantity = take("quantity", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "chargeCode": self.charge_code.to_dict(),
            "amount": self.amount,
        }
        if self.description is not UNSET:
            members["description"] = self.description
        if self.quantity is not UNSET:
            members["quantity"] = self.quantity
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "chargeCode": _json.required(_json.ModelOf(ResourceReferenceInput)),
            "amount": _json.required(_json.NUMBER),
            "description": _json.optional(_json.STRING),
            "quantity": _json.optional(_json.NUMBER),
        }


from .resource_reference_input import ResourceReferenceInput
