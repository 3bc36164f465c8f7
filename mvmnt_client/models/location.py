from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class Location(_Model):
    """A place where freight is picked up or delivered, such as a warehouse. It belongs to one customer.

    Attributes:
        id: UUID that the API assigned to the record.
        customer_id: Id of the customer that owns the location (its shipper profile).
        is_appointment_required: Whether a pickup or delivery at the location needs an appointment.
        updated_at: When the record last changed; a soft delete counts as a change.
        object_: Constant that names the type of this record.
        customer: The owning customer in full.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        type_: Whether the location serves for pickup, for delivery or for both.
        notes: Notes that carriers see.
        internal_notes: Notes that carriers do not see.
        contacts: Contacts linked to the location, without a link back to it.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    customer_id: UUID
    name: str
    is_appointment_required: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    object_: LocationObject | Unset = UNSET
    customer: Customer | Unset = UNSET
    key: None | str | Unset = UNSET
    type_: LocationType | Unset = UNSET
    notes: None | str | Unset = UNSET
    internal_notes: None | str | Unset = UNSET
    contacts: list[LocationContactReference] | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.customer_id = _parse_uuid(take("customerId"))
        model.name = take("name")
        model.is_appointment_required = take("isAppointmentRequired")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else LocationObject.decode(v)
        model.customer = UNSET if (v := take("customer", None)) is None else Customer.from_dict(v)
        model.key = take("key", UNSET)
        model.type_ = UNSET if (v := take("type", None)) is None else LocationType.decode(v)
        model.notes = take("notes", UNSET)
        model.internal_notes = take("internalNotes", UNSET)
        model.contacts = (
            UNSET if (v := take("contacts", None)) is None else [LocationContactReference.from_dict(item) for item in v]
        )
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "customerId": str(self.customer_id),
            "name": self.name,
            "isAppointmentRequired": self.is_appointment_required,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.internal_notes is not UNSET:
            members["internalNotes"] = self.internal_notes
        if self.contacts is not UNSET:
            members["contacts"] = [item.to_dict() for item in self.contacts]
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "customerId": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "isAppointmentRequired": _json.required(_json.BOOLEAN),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(LocationObject)),
            "customer": _json.optional(_json.ModelOf(Customer)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "type": _json.optional(_json.EnumOf(LocationType)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "internalNotes": _json.optional(_json.Nullable(_json.STRING)),
            "contacts": _json.optional(_json.ArrayOf(_json.ModelOf(LocationContactReference))),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .customer import Customer
from .location_contact_reference import LocationContactReference
from .location_object import LocationObject
from .location_type import LocationType
