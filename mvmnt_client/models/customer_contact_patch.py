from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerContactPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null. The customer of a contact
    cannot be changed."""

    name: str | Unset = UNSET
    """Full name; where a request carries `contactInfo.name` as well, send the same value in both."""
    contact_info: ContactInfoPatch | None | Unset = UNSET
    """Changes to the underlying contact record, in part or as a whole; null is refused although the type admits
    it."""
    phone_extension: None | str | Unset = UNSET
    """Phone extension for this contact role; it is kept here and not in `contactInfo`."""
    is_primary: bool | Unset = UNSET
    """Whether this is the customer's primary contact."""
    contact_types: list[CustomerContactType] | None | Unset = UNSET
    """Roles of the contact; the list sent replaces the whole stored list."""
    notifications: list[CustomerContactNotificationType] | None | Unset = UNSET
    """Shipment events about which the contact is notified; the list sent replaces the whole stored list."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "contactInfo": kinds.optional(kinds.Nullable(kinds.ModelOf(ContactInfoPatch))),
            "phoneExtension": kinds.optional(kinds.Nullable(kinds.STRING)),
            "isPrimary": kinds.optional(kinds.BOOLEAN),
            "contactTypes": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CustomerContactType)))),
            "notifications": kinds.optional(
                kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CustomerContactNotificationType)))
            ),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
        }


from .contact_info_patch import ContactInfoPatch
from .customer_contact_notification_type import CustomerContactNotificationType
from .customer_contact_type import CustomerContactType
