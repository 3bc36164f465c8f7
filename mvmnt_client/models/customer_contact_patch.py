from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CustomerContactPatch(_Model):
    """A member that is absent stays unchanged; null clears a field that may be null. The customer of a contact
    cannot be changed.

    Attributes:
        name: Full name; where a request carries `contactInfo.name` as well, send the same value in both.
        contact_info: Changes to the underlying contact record, in part or as a whole; null is refused although
            the type admits it.
        phone_extension: Phone extension for this contact role; it is kept here and not in `contactInfo`.
        is_primary: Whether this is the customer's primary contact.
        contact_types: Roles of the contact; the list sent replaces the whole stored list.
        notifications: Shipment events about which the contact is notified; the list sent replaces the whole
            stored list.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
    """

    name: str | Unset = UNSET
    contact_info: ContactInfoPatch | None | Unset = UNSET
    phone_extension: None | str | Unset = UNSET
    is_primary: bool | Unset = UNSET
    contact_types: list[CustomerContactType] | None | Unset = UNSET
    notifications: list[CustomerContactNotificationType] | None | Unset = UNSET
    key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name", UNSET)
        model.contact_info = (
            v if (v := take("contactInfo", UNSET)) is UNSET or v is None else ContactInfoPatch.from_dict(v)
        )
        model.phone_extension = take("phoneExtension", UNSET)
        model.is_primary = take("isPrimary", UNSET)
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
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.contact_info is not UNSET:
            members["contactInfo"] = None if self.contact_info is None else self.contact_info.to_dict()
        if self.phone_extension is not UNSET:
            members["phoneExtension"] = self.phone_extension
        if self.is_primary is not UNSET:
            members["isPrimary"] = self.is_primary
        if self.contact_types is not UNSET:
            members["contactTypes"] = None if self.contact_types is None else [str(item) for item in self.contact_types]
        if self.notifications is not UNSET:
            members["notifications"] = (
                None if self.notifications is None else [str(item) for item in self.notifications]
            )
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.optional(_json.STRING),
            "contactInfo": _json.optional(_json.Nullable(_json.ModelOf(ContactInfoPatch))),
            "phoneExtension": _json.optional(_json.Nullable(_json.STRING)),
            "isPrimary": _json.optional(_json.BOOLEAN),
            "contactTypes": _json.optional(_json.Nullable(_json.ArrayOf(_json.EnumOf(CustomerContactType)))),
            "notifications": _json.optional(
                _json.Nullable(_json.ArrayOf(_json.EnumOf(CustomerContactNotificationType)))
            ),
            "key": _json.optional(_json.Nullable(_json.STRING)),
        }


from .contact_info_patch import ContactInfoPatch
from .customer_contact_notification_type import CustomerContactNotificationType
from .customer_contact_type import CustomerContactType
