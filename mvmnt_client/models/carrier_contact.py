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
class CarrierContact(ResponseModel):
    """A contact of a carrier."""

    id: UUID
    """Id of the record, a UUID assigned by the API."""
    carrier: CarrierReference
    """Carrier the contact belongs to, in short form."""
    name: str
    """Name of the contact, copied from `contactInfo.name`."""
    contact_info: ContactInfo
    """Details of the person, taken from the parent Contact record."""
    created_at: datetime.datetime
    object: CarrierContactObject | None = ABSENT
    """Kind of record, always `CARRIER_CONTACT`."""
    contact_types: list[CarrierContactType] | None = ABSENT
    """Roles the contact has at the carrier."""
    invited_user: None | UserReference = ABSENT
    """User account that was invited or created for this contact, in short form."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record, in short form; null when there is none."""
    key: None | str = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    deleted_at: datetime.datetime | None = ABSENT
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "carrier": kinds.required(kinds.ModelOf(CarrierReference)),
            "name": kinds.required(kinds.STRING),
            "contactInfo": kinds.required(kinds.ModelOf(ContactInfo)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(CarrierContactObject)),
            "contactTypes": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CarrierContactType)))),
            "invitedUser": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .carrier_contact_object import CarrierContactObject
from .carrier_contact_type import CarrierContactType
from .carrier_reference import CarrierReference
from .contact_info import ContactInfo
from .user_reference import UserReference
