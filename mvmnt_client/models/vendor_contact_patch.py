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
class VendorContactPatch(_Model):
    """Changes to a vendor contact. An absent member stays unchanged and null clears a member that is nullable; the
    vendor cannot be changed.

    Attributes:
        role: Job title as free text. Deprecated: use `roles` instead.
        roles: Roles of the contact; replaces the whole list.
    """

    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    roles: list[VendorContactRole] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.role = take("role", UNSET)
        model.roles = (
            v if (v := take("roles", UNSET)) is UNSET or v is None else [VendorContactRole.decode(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.role is not UNSET:
            members["role"] = self.role
        if self.roles is not UNSET:
            members["roles"] = None if self.roles is None else [str(item) for item in self.roles]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "role": _json.optional(_json.Nullable(_json.STRING)),
            "roles": _json.optional(_json.Nullable(_json.ArrayOf(_json.EnumOf(VendorContactRole)))),
        }


from .vendor_contact_role import VendorContactRole
