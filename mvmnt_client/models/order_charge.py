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
class OrderCharge(_Model):
    """One item of what the customer is charged for an order.

    Attributes:
        id: UUID of this record.
        charge_code: Charge code under which the amount is recorded.
        description: Wording of the charge.
        amount: Amount of the charge.
        quantity: Number of units charged; 1 by default. The server's default is 1.
        rate: Rate of the charge.
    """

    id: UUID | Unset = UNSET
    charge_code: ResourceReference | Unset = UNSET
    description: None | str | Unset = UNSET
    amount: float | Unset = UNSET
    quantity: float | Unset = UNSET
    rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.charge_code = UNSET if (v := take("chargeCode", None)) is None else ResourceReference.from_dict(v)
        model.description = take("description", UNSET)
        model.amount = take("amount", UNSET)
        model.quantity = take("quantity", UNSET)
        model.rate = take("rate", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.charge_code is not UNSET:
            members["chargeCode"] = self.charge_code.to_dict()
        if self.description is not UNSET:
            members["description"] = self.description
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.quantity is not UNSET:
            members["quantity"] = self.quantity
        if self.rate is not UNSET:
            members["rate"] = self.rate
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "chargeCode": _json.optional(_json.ModelOf(ResourceReference)),
            "description": _json.optional(_json.Nullable(_json.STRING)),
            "amount": _json.optional(_json.NUMBER),
            "quantity": _json.optional(_json.NUMBER),
            "rate": _json.optional(_json.Nullable(_json.NUMBER)),
        }


from .resource_reference import ResourceReference
