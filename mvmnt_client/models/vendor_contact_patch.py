from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.role = take("role", UNSET)
        model.roles = (
            v
            if (v := take("roles", UNSET)) is UNSET or v is None
            else [VendorContactRole.decode(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "role": kinds.optional(kinds.Nullable(kinds.STRING)),
            "roles": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(VendorContactRole)))),
        }


from .vendor_contact_role import VendorContactRole
