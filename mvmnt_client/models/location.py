from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class Location(ResponseModel):
    """A place where freight is picked up or delivered, such as a warehouse. It belongs to one customer."""

    id: UUID
    """UUID that the API assigned to the record."""
    customer_id: UUID
    """Id of the customer that owns the location (its shipper profile)."""
    name: str
    is_appointment_required: bool
    """Whether a pickup or delivery at the location needs an appointment."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: LocationObject | None = ABSENT
    """Constant that names the type of this record."""
    customer: Customer | None = ABSENT
    """The owning customer in full."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    type: LocationType | None = ABSENT
    """Whether the location serves for pickup, for delivery or for both."""
    notes: None | str = ABSENT
    """Notes that carriers see."""
    internal_notes: None | str = ABSENT
    """Notes that carriers do not see."""
    contacts: list[LocationContactReference] | None = ABSENT
    """Contacts linked to the location, without a link back to it."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "customerId": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "isAppointmentRequired": kinds.required(kinds.BOOLEAN),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(LocationObject)),
            "customer": kinds.optional(kinds.ModelOf(Customer)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "type": kinds.optional(kinds.EnumOf(LocationType)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "internalNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "contacts": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LocationContactReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer import Customer
from .location_contact_reference import LocationContactReference
from .location_object import LocationObject
from .location_type import LocationType
