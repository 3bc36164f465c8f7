from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierContact(Model):
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
    object: CarrierContactObject | Unset = UNSET
    """Kind of record, always `CARRIER_CONTACT`."""
    contact_types: list[CarrierContactType] | None | Unset = UNSET
    """Roles the contact has at the carrier."""
    invited_user: None | Unset | UserReference = UNSET
    """User account that was invited or created for this contact, in short form."""
    deleted_by: None | Unset | UserReference = UNSET
    """User who deleted the record, in short form; null when there is none."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.carrier = CarrierReference.from_dict(take("carrier"))
        model.name = take("name")
        model.contact_info = ContactInfo.from_dict(take("contactInfo"))
        model.created_at = parse_date_time(take("createdAt"))
        model.object = UNSET if (v := take("object", None)) is None else CarrierContactObject.decode(v)
        model.contact_types = (
            v
            if (v := take("contactTypes", UNSET)) is UNSET or v is None
            else [CarrierContactType.decode(item) for item in array(v)]
        )
        model.invited_user = (
            v if (v := take("invitedUser", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.key = take("key", UNSET)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
