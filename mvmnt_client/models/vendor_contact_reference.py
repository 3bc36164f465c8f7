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
class VendorContactReference(_Model):
    """A vendor contact as embedded in a vendor: the contact without its vendor.

    Attributes:
        id: UUID of the record, assigned by the server.
        created_at: When the record was created.
        object_: Constant that names the kind of object.
        key: Identifier chosen by your own system, at most 512 characters and unique per resource type.
        role: Job title as free text. Deprecated: use `roles` instead.
        roles: Roles of the contact at the vendor.
        deleted_by: User who deleted the record.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    created_at: datetime.datetime
    object_: VendorContactReferenceObject | Unset = UNSET
    key: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    roles: list[VendorContactRole] | None | Unset = UNSET
    deleted_by: None | Unset | UserReference = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else VendorContactReferenceObject.decode(v)
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.role = take("role", UNSET)
        model.roles = (
            v if (v := take("roles", UNSET)) is UNSET or v is None else [VendorContactRole.decode(item) for item in v]
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "createdAt": self.created_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.key is not UNSET:
            members["key"] = self.key
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.role is not UNSET:
            members["role"] = self.role
        if self.roles is not UNSET:
            members["roles"] = None if self.roles is None else [str(item) for item in self.roles]
        if self.deleted_by is not UNSET:
            members["deletedBy"] = None if self.deleted_by is None else self.deleted_by.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(VendorContactReferenceObject)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "role": _json.optional(_json.Nullable(_json.STRING)),
            "roles": _json.optional(_json.Nullable(_json.ArrayOf(_json.EnumOf(VendorContactRole)))),
            "deletedBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .user_reference import UserReference
from .vendor_contact_reference_object import VendorContactReferenceObject
from .vendor_contact_role import VendorContactRole
