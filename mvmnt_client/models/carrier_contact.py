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
class CarrierContact(_Model):
    """A contact of a carrier.

    Attributes:
        id: Id of the record, a UUID assigned by the API.
        carrier: Carrier the contact belongs to, in short form.
        name: Name of the contact, copied from `contactInfo.name`.
        contact_info: Details of the person, taken from the parent Contact record.
        object_: Kind of record, always `CARRIER_CONTACT`.
        contact_types: Roles the contact has at the carrier.
        invited_user: User account that was invited or created for this contact, in short form.
        deleted_by: User who deleted the record, in short form; null when there is none.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        deleted_at: Time at which the record was soft-deleted; null while it is active.
    """

    id: UUID
    carrier: CarrierReference
    name: str
    contact_info: ContactInfo
    created_at: datetime.datetime
    object_: CarrierContactObject | Unset = UNSET
    contact_types: list[CarrierContactType] | None | Unset = UNSET
    invited_user: None | Unset | UserReference = UNSET
    deleted_by: None | Unset | UserReference = UNSET
    key: None | str | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.carrier = CarrierReference.from_dict(take("carrier"))
        model.name = take("name")
        model.contact_info = ContactInfo.from_dict(take("contactInfo"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else CarrierContactObject.decode(v)
        model.contact_types = (
            v
            if (v := take("contactTypes", UNSET)) is UNSET or v is None
            else [CarrierContactType.decode(item) for item in v]
        )
        model.invited_user = (
            v if (v := take("invitedUser", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.key = take("key", UNSET)
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "carrier": self.carrier.to_dict(),
            "name": self.name,
            "contactInfo": self.contact_info.to_dict(),
            "createdAt": self.created_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.contact_types is not UNSET:
            members["contactTypes"] = None if self.contact_types is None else [str(item) for item in self.contact_types]
        if self.invited_user is not UNSET:
            members["invitedUser"] = None if self.invited_user is None else self.invited_user.to_dict()
        if self.deleted_by is not UNSET:
            members["deletedBy"] = None if self.deleted_by is None else self.deleted_by.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "carrier": _json.required(_json.ModelOf(CarrierReference)),
            "name": _json.required(_json.STRING),
            "contactInfo": _json.required(_json.ModelOf(ContactInfo)),
            "createdAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(CarrierContactObject)),
            "contactTypes": _json.optional(_json.Nullable(_json.ArrayOf(_json.EnumOf(CarrierContactType)))),
            "invitedUser": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "deletedBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .carrier_contact_object import CarrierContactObject
from .carrier_contact_type import CarrierContactType
from .carrier_reference import CarrierReference
from .contact_info import ContactInfo
from .user_reference import UserReference
