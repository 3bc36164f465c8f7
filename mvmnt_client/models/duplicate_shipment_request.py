from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DuplicateShipmentRequest(Model):
    """Optional dates for the copy of a shipment."""

    pick_up_date: datetime.date | Unset = UNSET
    """Pickup date of the copy."""
    delivery_date: datetime.date | Unset = UNSET
    """Delivery date of the copy."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.pick_up_date = UNSET if (v := take("pickUpDate", None)) is None else parse_date(v)
        model.delivery_date = UNSET if (v := take("deliveryDate", None)) is None else parse_date(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"pickUpDate": kinds.optional(kinds.DATE), "deliveryDate": kinds.optional(kinds.DATE)}
