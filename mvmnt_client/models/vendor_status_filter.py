from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorStatusFilter(Model):
    """Conditions on the status of a vendor; all that are given must hold."""

    equal_to: VendorStatus | Unset = UNSET
    """The value equals this one."""
    not_equal_to: VendorStatus | Unset = UNSET
    """The value differs from this one."""
    in_: list[VendorStatus] | Unset = UNSET
    """The value is one of these."""
    not_in: list[VendorStatus] | Unset = UNSET
    """The value is none of these."""
    is_null: bool | Unset = UNSET
    """`true` selects records where the field is null, `false` those where it has a value."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(VendorStatus)),
            "notEqualTo": kinds.optional(kinds.EnumOf(VendorStatus)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(VendorStatus))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(VendorStatus))),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .vendor_status import VendorStatus
