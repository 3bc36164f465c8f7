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
class Location(Model):
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
    object: LocationObject | Unset = UNSET
    """Constant that names the type of this record."""
    customer: Customer | Unset = UNSET
    """The owning customer in full."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    type: LocationType | Unset = UNSET
    """Whether the location serves for pickup, for delivery or for both."""
    notes: None | str | Unset = UNSET
    """Notes that carriers see."""
    internal_notes: None | str | Unset = UNSET
    """Notes that carriers do not see."""
    contacts: list[LocationContactReference] | Unset = UNSET
    """Contacts linked to the location, without a link back to it."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.customer_id = parse_uuid(take("customerId"))
        model.name = take("name")
        model.is_appointment_required = take("isAppointmentRequired")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else LocationObject.decode(v)
        model.customer = UNSET if (v := take("customer", None)) is None else Customer.from_dict(v)
        model.key = take("key", UNSET)
        model.type = UNSET if (v := take("type", None)) is None else LocationType.decode(v)
        model.notes = take("notes", UNSET)
        model.internal_notes = take("internalNotes", UNSET)
        model.contacts = (
            UNSET
            if (v := take("contacts", None)) is None
            else [LocationContactReference.from_dict(item) for item in array(v)]
        )
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
