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
class CustomerContact(_Model):
    """A person at a customer, with the roles and notifications of that person. Name, e-mail address, phone number
    and job title come from an underlying contact record.

    Attributes:
        id: UUID that the API assigned to the record.
        customer: Customer to which the contact belongs.
        name: Full name, copied from `contactInfo.name`.
        contact_info: Personal details, taken from the underlying contact record.
        is_primary: Whether this is the customer's primary contact.
        object_: Constant that names the type of this record.
        phone_extension: Phone extension for this contact role; it is kept here and not in `contactInfo`.
        contact_types: Roles of the contact; a contact may have several.
        notifications: Shipment events about which the contact is notified.
        invited_user: User account that was invited or created for this contact, if there is one.
        deleted_by: User who deleted the record.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    customer: CustomerReference
    name: str
    contact_info: ContactInfo
    is_primary: bool
    created_at: datetime.datetime
    object_: CustomerContactObject | Unset = UNSET
    phone_extension: None | str | Unset = UNSET
    contact_types: list[CustomerContactType] | None | Unset = UNSET
    notifications: list[CustomerContactNotificationType] | None | Unset = UNSET
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
        model.customer = CustomerReference.from_dict(take("customer"))
        model.name = take("name")
        model.contact_info = ContactInfo.from_dict(take("contactInfo"))
        model.is_primary = take("isPrimary")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else CustomerContactObject.decode(v)
        model.phone_extension = take("phoneExtension", UNSET)
        model.contact_types = (
            v
            if (v := take("contactTypes", UNSET)) is UNSET or v is None
            else [CustomerContactType.decode(item) for item in v]
        )
        model.notifications = (
            v
            if (v := take("notifications", UNSET)) is UNSET or v is None
            else [CustomerContactNotificationType.decode(item) for item in v]
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
            "customer": self.customer.to_dict(),
            "name": self.name,
            "contactInfo": self.contact_info.to_dict(),
            "isPrimary": self.is_primary,
            "createdAt": self.created_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.phone_extension is not UNSET:
            members["phoneExtension"] = self.phone_extension
        if self.contact_types is not UNSET:
            members["contactTypes"] = None if self.contact_types is None else [str(item) for item in self.contact_types]
        if self.notifications is not UNSET:
            members["notifications"] = (
                None if self.notifications is None else [str(item) for item in self.notifications]
            )
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
            "customer": _json.required(_json.ModelOf(CustomerReference)),
            "name": _json.required(_json.STRING),
            "contactInfo": _json.required(_json.ModelOf(ContactInfo)),
            "isPrimary": _json.required(_json.BOOLEAN),
            "createdAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(CustomerContactObject)),
            "phoneExtension": _json.optional(_json.Nullable(_json.STRING)),
            "contactTypes": _json.optional(_json.Nullable(_json.ArrayOf(_json.EnumOf(CustomerContactType)))),
            "notifications": _json.optional(
                _json.Nullable(_json.ArrayOf(_json.EnumOf(CustomerContactNotificationType)))
            ),
            "invitedUser": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "deletedBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .contact_info import ContactInfo
from .customer_contact_notification_type import CustomerContactNotificationType
from .customer_contact_object import CustomerContactObject
from .customer_contact_type import CustomerContactType
from .customer_reference import CustomerReference
from .user_reference import UserReference
