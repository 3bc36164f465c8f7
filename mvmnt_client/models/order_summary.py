from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderSummary(Model):
    """Short form of an order as it is embedded in a quote."""

    id: UUID | Unset = UNSET
    """UUID of the order."""
    key: None | str | Unset = UNSET
    """Key of the order."""
    mode: TransportMode | Unset = UNSET
    """Mode of transport."""
    origin: OrderSummaryOrigin | Unset = UNSET
    """Where the route begins."""
    destination: OrderSummaryDestination | Unset = UNSET
    """Where the route ends."""
    pick_up_date: datetime.date | None | Unset = UNSET
    """Date of pickup."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Date of delivery."""
    equipment: list[str] | Unset = UNSET
    """Equipment types, as text."""
    weight: Decimal | None | Unset = UNSET
    """Weight of the freight."""
    mileage: Decimal | None | Unset = UNSET
    """Mileage of the route."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.key = take("key", UNSET)
        model.mode = UNSET if (v := take("mode", None)) is None else TransportMode.decode(v)
        model.origin = UNSET if (v := take("origin", None)) is None else OrderSummaryOrigin.from_dict(v)
        model.destination = UNSET if (v := take("destination", None)) is None else OrderSummaryDestination.from_dict(v)
        model.pick_up_date = v if (v := take("pickUpDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.delivery_date = v if (v := take("deliveryDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.equipment = UNSET if (v := take("equipment", None)) is None else array(v)
        model.weight = v if (v := take("weight", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.mileage = v if (v := take("mileage", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
