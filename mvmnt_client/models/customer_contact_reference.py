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
class CustomerContactReference(ResponseModel):
    """Customer contact as it is embedded in a customer, without the link back to that customer."""

    id: UUID
    """UUID that the API assigned to the record."""
    name: str
    contact_info: ContactInfo
    """Personal details of the contact."""
    is_primary: bool
    """Whether this is the customer's primary contact."""
    created_at: datetime.datetime
    object: CustomerContactReferenceObject | None = ABSENT
    """Constant that names the type of this record."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    phone_extension: None | str = ABSENT
    """Phone extension for this contact role; it is kept here and not in `contactInfo`."""
    contact_types: list[CustomerContactType] | None = ABSENT
    """Roles of the contact; a contact may have several."""
    notifications: list[CustomerContactNotificationType] | None = ABSENT
    """Shipment events about which the contact is notified."""
    invited_user: None | UserReference = ABSENT
    """User account that was invited or created for this contact, if there is one."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
