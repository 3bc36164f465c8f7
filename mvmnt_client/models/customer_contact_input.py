from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerContactInput(Model):
    """What a caller sends to create a contact at a customer."""

    customer_id: UUID
    """Id of the customer to which the contact is added; it cannot be changed later."""
    name: str
    """Full name; send the same value as in `contactInfo.name`."""
    contact_info: ContactInfoInput
    """Personal details, from which a new contact record is created."""
    phone_extension: str | Unset = UNSET
    """Phone extension for this contact role; it is kept here and not in `contactInfo`."""
    is_primary: bool | Unset = UNSET
    """Whether the new contact is the customer's primary one; `false` when absent. The server's default is False."""
    contact_types: list[CustomerContactType] | Unset = UNSET
    """Roles of the contact; a contact may have several."""
    notifications: list[CustomerContactNotificationType] | Unset = UNSET
    """Shipment events about which the contact is notified."""
    key: str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customerId": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "contactInfo": kinds.required(kinds.ModelOf(ContactInfoInput)),
            "phoneExtension": kinds.optional(kinds.STRING),
            "isPrimary": kinds.optional(kinds.BOOLEAN),
            "contactTypes": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CustomerContactType))),
            "notifications": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CustomerContactNotificationType))),
            "key": kinds.optional(kinds.Text(max_length=512)),
        }


from .contact_info_input import ContactInfoInput
from .customer_contact_notification_type import CustomerContactNotificationType
from .customer_contact_type import CustomerContactType
