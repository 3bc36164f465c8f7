from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrierPatch(Model):
    """Changes to a carrier assignment. A member that is absent stays unchanged, and null clears a member that is
    nullable."""

    contact: ResourceReferenceInput | Unset = UNSET
    """Contact at the carrier, given by id or key."""
    driver_name: None | str | Unset = UNSET
    driver_phone: None | str | Unset = UNSET
    """Telephone number of the driver."""
    truck_number: None | str | Unset = UNSET
    """Number that identifies the truck."""
    trailer_number: None | str | Unset = UNSET
    """Number that identifies the trailer."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "contact": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "driverName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "driverPhone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "truckNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "trailerNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
        }


from .resource_reference_input import ResourceReferenceInput
