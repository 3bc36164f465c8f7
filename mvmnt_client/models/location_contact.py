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
class LocationContact(ResponseModel):
    """Link between a customer contact and a location, with the roles that the person has there."""

    id: UUID
    """UUID that the API assigned to the record."""
    location_id: UUID
    """Id of the location at which the contact has its roles."""
    customer_contact_id: UUID
    """Id of the customer contact that is linked to the location."""
    is_primary: bool
    """Whether the location has this contact as its primary one."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: LocationContactObject | None = ABSENT
    """Constant that names the type of this record."""
    location: Location | None = ABSENT
    """The location in full."""
    customer_contact: CustomerContact | None = ABSENT
    """The linked customer contact in full."""
    contact_types: list[LocationContactType] | None = ABSENT
    """Roles that the contact has at this location."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "locationId": kinds.required(kinds.UUID_STRING),
            "customerContactId": kinds.required(kinds.UUID_STRING),
            "isPrimary": kinds.required(kinds.BOOLEAN),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(LocationContactObject)),
            "location": kinds.optional(kinds.ModelOf(Location)),
            "customerContact": kinds.optional(kinds.ModelOf(CustomerContact)),
            "contactTypes": kinds.optional(kinds.ArrayOf(kinds.EnumOf(LocationContactType))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer_contact import CustomerContact
from .location import Location
from .location_contact_object import LocationContactObject
from .location_contact_type import LocationContactType
