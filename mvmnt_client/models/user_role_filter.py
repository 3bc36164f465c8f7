from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class UserRoleFilter(Model):
    """Criterion on a user's list of roles. All operators given must hold."""

    contains: UserRole | Unset = UNSET
    """The list must contain this role."""
    contains_all: list[UserRole] | Unset = UNSET
    """The list must contain all of these roles."""
    contains_any: list[UserRole] | Unset = UNSET
    """The list must contain at least one of these roles."""
    is_null: bool | Unset = UNSET
    """`true` selects records in which the field is null, `false` those in which it has a value."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "contains": kinds.optional(kinds.EnumOf(UserRole)),
            "containsAll": kinds.optional(kinds.ArrayOf(kinds.EnumOf(UserRole))),
            "containsAny": kinds.optional(kinds.ArrayOf(kinds.EnumOf(UserRole))),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .user_role import UserRole
