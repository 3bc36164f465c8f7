from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OrderSummary(ResponseModel):
    """Short form of an order as it is embedded in a quote."""

    id: UUID | None = ABSENT
    """UUID of the order."""
    key: None | str = ABSENT
    """Key of the order."""
    mode: TransportMode | None = ABSENT
    """Mode of transport."""
    origin: OrderSummaryOrigin | None = ABSENT
    """Where the route begins."""
    destination: OrderSummaryDestination | None = ABSENT
    """Where the route ends."""
    pick_up_date: datetime.date | None = ABSENT
    """Date of pickup."""
    delivery_date: datetime.date | None = ABSENT
    """Date of delivery."""
    equipment: list[str] | None = ABSENT
    """Equipment types, as text."""
    weight: Decimal | None = ABSENT
    """Weight of the freight."""
    mileage: Decimal | None = ABSENT
    """Mileage of the route."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mode": kinds.optional(kinds.EnumOf(TransportMode)),
            "origin": kinds.optional(kinds.ModelOf(OrderSummaryOrigin)),
            "destination": kinds.optional(kinds.ModelOf(OrderSummaryDestination)),
            "pickUpDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "deliveryDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "equipment": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "weight": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "mileage": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }


from .order_summary_destination import OrderSummaryDestination
from .order_summary_origin import OrderSummaryOrigin
from .transport_mode import TransportMode
