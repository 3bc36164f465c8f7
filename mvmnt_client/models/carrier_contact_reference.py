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
class CarrierContactReference(ResponseModel):
    """A contact inside a carrier; like `CarrierContact`, but without `carrier` and `carrierId`."""

    id: UUID
    """Id of the contact."""
    name: str
    contact_info: ContactInfo
    """Details of the person."""
    created_at: datetime.datetime
    object: CarrierContactReferenceObject | None = ABSENT
    """Kind of record, always `CARRIER_CONTACT`."""
    key: None | str = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    contact_types: list[CarrierContactType] | None = ABSENT
    """Roles the contact has at the carrier."""
    invited_user: None | UserReference = ABSENT
    """User account that was invited or created for this contact, in short form."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record, in short form; null when there is none."""
    deleted_at: datetime.datetime | None = ABSENT
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "contactInfo": kinds.required(kinds.ModelOf(ContactInfo)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(CarrierContactReferenceObject)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "contactTypes": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CarrierContactType)))),
            "invitedUser": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .carrier_contact_reference_object import CarrierContactReferenceObject
from .carrier_contact_type import CarrierContactType
from .contact_info import ContactInfo
from .user_reference import UserReference
