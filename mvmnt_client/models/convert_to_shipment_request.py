from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ConvertToShipmentRequest(Model):
    """Optional additions to the shipment that a quote is converted into."""

    additional_orders: list[OrderInput] | Unset = UNSET
    """Orders that the new shipment holds besides the one of the quote."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"additionalOrders": kinds.optional(kinds.ArrayOf(kinds.ModelOf(OrderInput)))}


from .order_input import OrderInput
