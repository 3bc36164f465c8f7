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
class OrderFreight(_Model):
    """Freight of an order with its weight, volume and dimensions; requests state the dimensions in inches.

    Attributes:
        handling_unit_quantity: Number of handling units.
        handling_unit_type: Kind of handling unit, such as a pallet or a crate.
        weight: Weight in pounds.
        volume: Volume in cubic feet.
        commodity_description: What the goods are.
        hazmat: Whether the freight is hazardous material.
        stackable: Whether the freight may be stacked.
    """

    handling_unit_quantity: int | None | Unset = UNSET
    handling_unit_type: None | str | Unset = UNSET
    weight: float | None | Unset = UNSET
    volume: float | None | Unset = UNSET
    length: float | None | Unset = UNSET
    width: float | None | Unset = UNSET
    height: float | None | Unset = UNSET
    commodity_description: None | str | Unset = UNSET
    hazmat: bool | Unset = UNSET
    stackable: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.handling_unit_quantity = take("handlingUnitQuantity", UNSET)
        model.handling_unit_type = take("handlingUnitType", UNSET)
        model.weight = take("weight", UNSET)
        model.volume = take("volume", UNSET)
        model.length = take("length", UNSET)
        model.width = take("width", UNSET)
        model.height = take("height", UNSET)
        model.commodity_description = take("commodityDescription", UNSET)
        model.hazmat = take("hazmat", UNSET)
        model.stackable = take("stackable", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.handling_unit_quantity is not UNSET:
            members["handlingUnitQuantity"] = self.handling_unit_quantity
        if self.handling_unit_type is not UNSET:
            members["handlingUnitType"] = self.handling_unit_type
        if self.weight is not UNSET:
            members["weight"] = self.weight
        if self.volume is not UNSET:
            members["volume"] = self.volume
        if self.length is not UNSET:
            members["length"] = self.length
        if self.width is not UNSET:
            members["width"] = self.width
        if self.height is not UNSET:
            members["height"] = self.height
        if self.commodity_description is not UNSET:
            members["commodityDescription"] = self.commodity_description
        if self.hazmat is not UNSET:
            members["hazmat"] = self.hazmat
        if self.stackable is not UNSET:
            members["stackable"] = self.stackable
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "handlingUnitQuantity": _json.optional(_json.Nullable(_json.INTEGER)),
            "handlingUnitType": _json.optional(_json.Nullable(_json.STRING)),
            "weight": _json.optional(_json.Nullable(_json.NUMBER)),
            "volume": _json.optional(_json.Nullable(_json.NUMBER)),
            "length": _json.optional(_json.Nullable(_json.NUMBER)),
            "width": _json.optional(_json.Nullable(_json.NUMBER)),
            "height": _json.optional(_json.Nullable(_json.NUMBER)),
            "commodityDescription": _json.optional(_json.Nullable(_json.STRING)),
            "hazmat": _json.optional(_json.BOOLEAN),
            "stackable": _json.optional(_json.BOOLEAN),
        }
