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
class ConvertToShipmentRequest(_Model):
    """Optional additions to the shipment that a quote is converted into.

    Attributes:
        additional_orders: Orders that the new shipment holds besides the one of the quote.
    """

    additional_orders: list[OrderInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.additional_orders = (
            UNSET if (v := take("additionalOrders", None)) is None else [OrderInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.additional_orders is not UNSET:
            members["additionalOrders"] = [item.to_dict() for item in self.additional_orders]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "additionalOrders": _json.optional(_json.ArrayOf(_json.ModelOf(OrderInput))),
        }


from .order_input import OrderInput
