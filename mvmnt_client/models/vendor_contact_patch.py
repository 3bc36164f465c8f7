from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorContactPatch(Model):
    """Changes to a vendor contact. An absent member stays unchanged and null clears a member that is nullable; the
    vendor cannot be changed."""

    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    """Job title as free text. Deprecated: use `roles` instead."""
    roles: list[VendorContactRole] | None | Unset = UNSET
    """Roles of the contact; replaces the whole list."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "role": kinds.optional(kinds.Nullable(kinds.STRING)),
            "roles": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(VendorContactRole)))),
        }


from .vendor_contact_role import VendorContactRole
