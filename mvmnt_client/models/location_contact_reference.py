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
class LocationContactReference(Model):
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
    object: LocationContactReferenceObject | Unset = UNSET
    """Constant that names the type of this record."""
    customer_contact: CustomerContact | Unset = UNSET
    """The linked customer contact in full."""
    contact_types: list[LocationContactType] | Unset = UNSET
    """Roles that the contact has at this location."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.customer_contact_id = parse_uuid(take("customerContactId"))
        model.is_primary = take("isPrimary")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else LocationContactReferenceObject.decode(v)
        model.customer_contact = UNSET if (v := take("customerContact", None)) is None else CustomerContact.from_dict(v)
        model.contact_types = (
            UNSET
            if (v := take("contactTypes", None)) is None
            else [LocationContactType.decode(item) for item in array(v)]
        )
        model.key = take("key", UNSET)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
