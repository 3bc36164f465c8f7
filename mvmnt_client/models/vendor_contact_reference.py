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
class VendorContactReference(ResponseModel):
    """A vendor contact as embedded in a vendor: the contact without its vendor."""

    id: UUID
    """UUID of the record, assigned by the server."""
    created_at: datetime.datetime
    """When the record was created."""
    object: VendorContactReferenceObject | None = ABSENT
    """Constant that names the kind of object."""
    key: None | str = ABSENT
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
    email: None | str = ABSENT
    phone: None | str = ABSENT
    role: None | str = ABSENT
    """Job title as free text. Deprecated: use `roles` instead."""
    roles: list[VendorContactRole] | None = ABSENT
    """Roles of the contact at the vendor."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
