from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

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
    def json_members(cls) -> Mapping[str, Member]:
        return {"pickUpDate": kinds.optional(kinds.DATE), "deliveryDate": kinds.optional(kinds.DATE)}
