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
class VendorContactInput(_Model):
    """Data for a new vendor contact.

    Attributes:
        vendor_id: Id of the vendor that the person works at; it cannot change once the contact exists.
        role: Job title as free text. Deprecated: use `roles` instead.
        roles: Roles of the contact at the vendor.
    """

    vendor_id: UUID
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    role: str | Unset = UNSET
    roles: list[VendorContactRole] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.vendor_id = _parse_uuid(take("vendorId"))
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.role = take("role", UNSET)
        model.roles = UNSET if (v := take("roles", None)) is None else [VendorContactRole.decode(item) for item in v]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "vendorId": str(self.vendor_id),
        }
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.role is not UNSET:
            members["role"] = self.role
        if self.roles is not UNSET:
            members["roles"] = [str(item) for item in self.roles]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "vendorId": _json.required(_json.UUID_STRING),
            "email": _json.optional(_json.STRING),
            "phone": _json.optional(_json.STRING),
            "role": _json.optional(_json.STRING),
            "roles": _json.optional(_json.ArrayOf(_json.EnumOf(VendorContactRole))),
        }


from .vendor_contact_role import VendorContactRole
