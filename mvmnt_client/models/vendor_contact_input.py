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
class VendorContactInput(Model):
    """Data for a new vendor contact."""

    vendor_id: UUID
    """Id of the vendor that the person works at; it cannot change once the contact exists."""
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    role: str | Unset = UNSET
    """Job title as free text. Deprecated: use `roles` instead."""
    roles: list[VendorContactRole] | Unset = UNSET
    """Roles of the contact at the vendor."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "vendorId": kinds.required(kinds.UUID_STRING),
            "email": kinds.optional(kinds.Text(format="email")),
            "phone": kinds.optional(kinds.STRING),
            "role": kinds.optional(kinds.STRING),
            "roles": kinds.optional(kinds.ArrayOf(kinds.EnumOf(VendorContactRole))),
        }


from .vendor_contact_role import VendorContactRole
