from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OrderFreight(ResponseModel):
    """Freight of an order with its weight, volume and dimensions; requests state the dimensions in inches."""

    handling_unit_quantity: int | None = ABSENT
    """Number of handling units."""
    handling_unit_type: None | str = ABSENT
    """Kind of handling unit, such as a pallet or a crate."""
    weight: Decimal | None = ABSENT
    """Weight in pounds."""
    volume: Decimal | None = ABSENT
    """Volume in cubic feet."""
    length: Decimal | None = ABSENT
    width: Decimal | None = ABSENT
    height: Decimal | None = ABSENT
    commodity_description: None | str = ABSENT
    """What the goods are."""
    hazmat: bool | None = ABSENT
    """Whether the freight is hazardous material."""
    stackable: bool | None = ABSENT
    """Whether the freight may be stacked."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
