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
class LocationPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null."""

    customer_id: UUID | Unset = UNSET
    """Id of the customer that owns the location (its shipper profile)."""
    name: str | Unset = UNSET
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    type: LocationType | Unset = UNSET
    """Whether the location serves for pickup, for delivery or for both."""
    is_appointment_required: bool | Unset = UNSET
    """Whether a pickup or delivery at the location needs an appointment."""
    notes: None | str | Unset = UNSET
    """Notes that carriers see."""
    internal_notes: None | str | Unset = UNSET
    """Notes that carriers do not see."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customerId": kinds.optional(kinds.UUID_STRING),
            "name": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "type": kinds.optional(kinds.EnumOf(LocationType)),
            "isAppointmentRequired": kinds.optional(kinds.BOOLEAN),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "internalNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
        }


from .location_type import LocationType
