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
class LocationContactReference(ResponseModel):
    """Location contact as it is embedded in a location, without the location itself so that no cycle arises."""

    id: UUID
    """UUID that the API assigned to the record."""
    customer_contact_id: UUID
    """Id of the customer contact that is linked to the location."""
    is_primary: bool
    """Whether the location has this contact as its primary one."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: LocationContactReferenceObject | None = ABSENT
    """Constant that names the type of this record."""
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
            "customerContactId": kinds.required(kinds.UUID_STRING),
            "isPrimary": kinds.required(kinds.BOOLEAN),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(LocationContactReferenceObject)),
            "customerContact": kinds.optional(kinds.ModelOf(CustomerContact)),
            "contactTypes": kinds.optional(kinds.ArrayOf(kinds.EnumOf(LocationContactType))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer_contact import CustomerContact
from .location_contact_reference_object import LocationContactReferenceObject
from .location_contact_type import LocationContactType
