from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LocationInput(Model):
    """What a caller sends to create a location."""

    customer_id: UUID
    """Id of the customer that owns the location (its shipper profile)."""
    name: str
    is_appointment_required: bool
    """Whether a pickup or delivery at the location needs an appointment."""
    key: str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    type: LocationType | Unset = UNSET
    """Whether the location serves for pickup, for delivery or for both."""
    notes: str | Unset = UNSET
    """Notes that carriers see."""
    internal_notes: str | Unset = UNSET
    """Notes that carriers do not see."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customerId": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "isAppointmentRequired": kinds.required(kinds.BOOLEAN),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "type": kinds.optional(kinds.EnumOf(LocationType)),
            "notes": kinds.optional(kinds.STRING),
            "internalNotes": kinds.optional(kinds.STRING),
        }


from .location_type import LocationType
