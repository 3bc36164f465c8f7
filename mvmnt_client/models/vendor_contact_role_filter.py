from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorContactRoleFilter(Model):
    """Conditions on the list of roles of a vendor contact; all that are given must hold."""

    includes: VendorContactRole | Unset = UNSET
    """The list contains this role."""
    not_includes: VendorContactRole | Unset = UNSET
    """The list does not contain this role."""
    is_null: bool | Unset = UNSET
    """`true` selects contacts whose list of roles is null, `false` those that have one."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "includes": kinds.optional(kinds.EnumOf(VendorContactRole)),
            "notIncludes": kinds.optional(kinds.EnumOf(VendorContactRole)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .vendor_contact_role import VendorContactRole
