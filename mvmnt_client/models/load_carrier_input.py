from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrierInput(Model):
    """Assignment of a carrier to a load."""

    carrier: ResourceReferenceInput
    """Carrier to assign, given by id or key."""
    contact: ResourceReferenceInput | Unset = UNSET
    """Contact at the carrier, given by id or key."""
    charges: list[LoadCarrierInputChargesItem] | Unset = UNSET
    """What the carrier charges for the load."""
    driver_name: str | Unset = UNSET
    driver_phone: str | Unset = UNSET
    """Telephone number of the driver."""
    truck_number: str | Unset = UNSET
    """Number that identifies the truck."""
    trailer_number: str | Unset = UNSET
    """Number that identifies the trailer."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "carrier": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "contact": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "charges": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadCarrierInputChargesItem))),
            "driverName": kinds.optional(kinds.STRING),
            "driverPhone": kinds.optional(kinds.STRING),
            "truckNumber": kinds.optional(kinds.STRING),
            "trailerNumber": kinds.optional(kinds.STRING),
        }


from .load_carrier_input_charges_item import LoadCarrierInputChargesItem
from .resource_reference_input import ResourceReferenceInput
