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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.contains = UNSET if (v := take("contains", None)) is None else UserRole.decode(v)
        model.contains_all = (
            UNSET if (v := take("containsAll", None)) is None else [UserRole.decode(item) for item in array(v)]
        )
        model.contains_any = (
            UNSET if (v := take("containsAny", None)) is None else [UserRole.decode(item) for item in array(v)]
        )
        model.is_null = take("isNull", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "contains": kinds.optional(kinds.EnumOf(UserRole)),
            "containsAll": kinds.optional(kinds.ArrayOf(kinds.EnumOf(UserRole))),
            "containsAny": kinds.optional(kinds.ArrayOf(kinds.EnumOf(UserRole))),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .user_role import UserRole
