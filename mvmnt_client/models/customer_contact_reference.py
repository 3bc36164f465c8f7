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
class CustomerContactReference(Model):
    """Customer contact as it is embedded in a customer, without the link back to that customer."""

    id: UUID
    """UUID that the API assigned to the record."""
    name: str
    contact_info: ContactInfo
    """Personal details of the contact."""
    is_primary: bool
    """Whether this is the customer's primary contact."""
    created_at: datetime.datetime
    object: CustomerContactReferenceObject | Unset = UNSET
    """Constant that names the type of this record."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    phone_extension: None | str | Unset = UNSET
    """Phone extension for this contact role; it is kept here and not in `contactInfo`."""
    contact_types: list[CustomerContactType] | None | Unset = UNSET
    """Roles of the contact; a contact may have several."""
    notifications: list[CustomerContactNotificationType] | None | Unset = UNSET
    """Shipment events about which the contact is notified."""
    invited_user: None | Unset | UserReference = UNSET
    """User account that was invited or created for this contact, if there is one."""
    deleted_by: None | Unset | UserReference = UNSET
    """User who deleted the record."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.name = take("name")
        model.contact_info = ContactInfo.from_dict(take("contactInfo"))
        model.is_primary = take("isPrimary")
        model.created_at = parse_date_time(take("createdAt"))
        model.object = UNSET if (v := take("object", None)) is None else CustomerContactReferenceObject.decode(v)
        model.key = take("key", UNSET)
        model.phone_extension = take("phoneExtension", UNSET)
        model.contact_types = (
            v
            if (v := take("contactTypes", UNSET)) is UNSET or v is None
            else [CustomerContactType.decode(item) for item in array(v)]
        )
        model.notifications = (
            v
            if (v := take("notifications", UNSET)) is UNSET or v is None
            else [CustomerContactNotificationType.decode(item) for item in array(v)]
        )
        model.invited_user = (
            v if (v := take("invitedUser", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "contactInfo": kinds.required(kinds.ModelOf(ContactInfo)),
            "isPrimary": kinds.required(kinds.BOOLEAN),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(CustomerContactReferenceObject)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "phoneExtension": kinds.optional(kinds.Nullable(kinds.STRING)),
            "contactTypes": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CustomerContactType)))),
            "notifications": kinds.optional(
                kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CustomerContactNotificationType)))
            ),
            "invitedUser": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .contact_info import ContactInfo
from .customer_contact_notification_type import CustomerContactNotificationType
from .customer_contact_reference_object import CustomerContactReferenceObject
from .customer_contact_type import CustomerContactType
from .user_reference import UserReference
