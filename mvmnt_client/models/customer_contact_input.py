from __future__ import annotations

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
class CustomerContactInput(_Model):
    """What a caller sends to create a contact at a customer.

    Attributes:
        customer_id: Id of the customer to which the contact is added; it cannot be changed later.
        name: Full name; send the same value as in `contactInfo.name`.
        contact_info: Personal details, from which a new contact record is created.
        phone_extension: Phone extension for this contact role; it is kept here and not in `contactInfo`.
        is_primary: Whether the new contact is the customer's primary one; `false` when absent. The server's
            default is False.
        contact_types: Roles of the contact; a contact may have several.
        notifications: Shipment events about which the contact is notified.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
    """

    customer_id: UUID
    name: str
    contact_info: ContactInfoInput
    phone_extension: str | Unset = UNSET
    is_primary: bool | Unset = UNSET
    contact_types: list[CustomerContactType] | Unset = UNSET
    notifications: list[CustomerContactNotificationType] | Unset = UNSET
    key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer_id = _parse_uuid(take("customerId"))
        model.name = take("name")
        model.contact_info = ContactInfoInput.from_dict(take("contactInfo"))
        model.phone_extension = take("phoneExtension", UNSET)
        model.is_primary = take("isPrimary", UNSET)
        model.contact_types = (
            UNSET if (v := take("contactTypes", None)) is None else [CustomerContactType.decode(item) for item in v]
        )
        model.notifications = (
            UNSET
            if (v := take("notifications", None)) is None
            else [CustomerContactNotificationType.decode(item) for item in v]
        )
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "customerId": str(self.customer_id),
            "name": self.name,
            "contactInfo": self.contact_info.to_dict(),
        }
        if self.phone_extension is not UNSET:
            members["phoneExtension"] = self.phone_extension
        if self.is_primary is not UNSET:
            members["isPrimary"] = self.is_primary
        if self.contact_types is not UNSET:
            members["contactTypes"] = [str(item) for item in self.contact_types]
        if self.notifications is not UNSET:
            members["notifications"] = [str(item) for item in self.notifications]
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customerId": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "contactInfo": _json.required(_json.ModelOf(ContactInfoInput)),
            "phoneExtension": _json.optional(_json.STRING),
            "isPrimary": _json.optional(_json.BOOLEAN),
            "contactTypes": _json.optional(_json.ArrayOf(_json.EnumOf(CustomerContactType))),
            "notifications": _json.optional(_json.ArrayOf(_json.EnumOf(CustomerContactNotificationType))),
            "key": _json.optional(_json.STRING),
        }


from .contact_info_input import ContactInfoInput
from .customer_contact_notification_type import CustomerContactNotificationType
from .customer_contact_type import CustomerContactType
