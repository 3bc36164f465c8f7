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
class VendorContactReference(Model):
    """A vendor contact as embedded in a vendor: the contact without its vendor."""

    id: UUID
    """UUID of the record, assigned by the server."""
    created_at: datetime.datetime
    """When the record was created."""
    object: VendorContactReferenceObject | Unset = UNSET
    """Constant that names the kind of object."""
    key: None | str | Unset = UNSET
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    """Job title as free text. Deprecated: use `roles` instead."""
    roles: list[VendorContactRole] | None | Unset = UNSET
    """Roles of the contact at the vendor."""
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
        model.created_at = parse_date_time(take("createdAt"))
        model.object = UNSET if (v := take("object", None)) is None else VendorContactReferenceObject.decode(v)
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.role = take("role", UNSET)
        model.roles = (
            v
            if (v := take("roles", UNSET)) is UNSET or v is None
            else [VendorContactRole.decode(item) for item in array(v)]
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(VendorContactReferenceObject)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "role": kinds.optional(kinds.Nullable(kinds.STRING)),
            "roles": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(VendorContactRole)))),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .user_reference import UserReference
from .vendor_contact_reference_object import VendorContactReferenceObject
from .vendor_contact_role import VendorContactRole
