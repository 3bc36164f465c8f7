from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderFreight(Model):
    """Freight of an order with its weight, volume and dimensions; requests state the dimensions in inches."""

    handling_unit_quantity: int | None | Unset = UNSET
    """Number of handling units."""
    handling_unit_type: None | str | Unset = UNSET
    """Kind of handling unit, such as a pallet or a crate."""
    weight: Decimal | None | Unset = UNSET
    """Weight in pounds."""
    volume: Decimal | None | Unset = UNSET
    """Volume in cubic feet."""
    length: Decimal | None | Unset = UNSET
    width: Decimal | None | Unset = UNSET
    height: Decimal | None | Unset = UNSET
    commodity_description: None | str | Unset = UNSET
    """What the goods are."""
    hazmat: bool | Unset = UNSET
    """Whether the freight is hazardous material."""
    stackable: bool | Unset = UNSET
    """Whether the freight may be stacked."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.handling_unit_quantity = take("handlingUnitQuantity", UNSET)
        model.handling_unit_type = take("handlingUnitType", UNSET)
        model.weight = v if (v := take("weight", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.volume = v if (v := take("volume", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.length = v if (v := take("length", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.width = v if (v := take("width", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.height = v if (v := take("height", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.commodity_description = take("commodityDescription", UNSET)
        model.hazmat = take("hazmat", UNSET)
        model.stackable = take("stackable", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "handlingUnitQuantity": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "handlingUnitType": kinds.optional(kinds.Nullable(kinds.STRING)),
            "weight": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "volume": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "length": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "width": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "height": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "commodityDescription": kinds.optional(kinds.Nullable(kinds.STRING)),
            "hazmat": kinds.optional(kinds.BOOLEAN),
            "stackable": kinds.optional(kinds.BOOLEAN),
        }
