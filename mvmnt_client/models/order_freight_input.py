from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderFreightInput(Model):
    """Freight of a new order with its weight, volume and dimensions."""

    handling_unit_quantity: int | Unset = UNSET
    """Number of handling units."""
    handling_unit_type: OrderFreightInputHandlingUnitType | Unset = UNSET
    """Kind of handling unit, such as a pallet or a crate."""
    weight: Decimal | float | int | Unset = UNSET
    """Total weight in pounds."""
    volume: Decimal | float | int | Unset = UNSET
    """Total volume in cubic feet."""
    length: Decimal | float | int | Unset = UNSET
    """Length in inches."""
    width: Decimal | float | int | Unset = UNSET
    """Width in inches."""
    height: Decimal | float | int | Unset = UNSET
    """Height in inches."""
    commodity_description: str | Unset = UNSET
    """What the goods are, in at most 500 characters."""
    hazmat: bool | Unset = UNSET
    """Whether the freight is hazardous material; false by default. The server's default is False."""
    stackable: bool | Unset = UNSET
    """Whether the freight may be stacked; true by default. The server's default is True."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "handlingUnitQuantity": kinds.optional(kinds.Range(kinds.INTEGER, minimum=1)),
            "handlingUnitType": kinds.optional(kinds.EnumOf(OrderFreightInputHandlingUnitType)),
            "weight": kinds.optional(kinds.Range(kinds.DECIMAL, minimum=0)),
            "volume": kinds.optional(kinds.Range(kinds.DECIMAL, minimum=0)),
            "length": kinds.optional(kinds.Range(kinds.DECIMAL, minimum=0)),
            "width": kinds.optional(kinds.Range(kinds.DECIMAL, minimum=0)),
            "height": kinds.optional(kinds.Range(kinds.DECIMAL, minimum=0)),
            "commodityDescription": kinds.optional(kinds.Text(max_length=500)),
            "hazmat": kinds.optional(kinds.BOOLEAN),
            "stackable": kinds.optional(kinds.BOOLEAN),
        }


from .order_freight_input_handling_unit_type import OrderFreightInputHandlingUnitType
