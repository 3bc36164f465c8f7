from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class UserRoleFilter(_Model):
    """Criterion on a user's list of roles. All operators given must hold.

    Attributes:
        contains: The list must contain this role.
        contains_all: The list must contain all of these roles.
        contains_any: The list must contain at least one of these roles.
        is_null: `true` selects records in which the field is null, `false` those in which it has a value.
    """

    contains: UserRole | Unset = UNSET
    contains_all: list[UserRole] | Unset = UNSET
    contains_any: list[UserRole] | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.contains = UNSET if (v := take("contains", None)) is None else UserRole.decode(v)
        model.contains_all = (
            UNSET if (v := take("containsAll", None)) is None else [UserRole.decode(item) for item in v]
        )
        model.contains_any = (
            UNSET if (v := take("containsAny", None)) is None else [UserRole.decode(item) for item in v]
        )
        model.is_null = take("isNull", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.contains is not UNSET:
            members["contains"] = str(self.contains)
        if self.contains_all is not UNSET:
            members["containsAll"] = [str(item) for item in self.contains_all]
        if self.contains_any is not UNSET:
            members["containsAny"] = [str(item) for item in self.contains_any]
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "contains": _json.optional(_json.EnumOf(UserRole)),
            "containsAll": _json.optional(_json.ArrayOf(_json.EnumOf(UserRole))),
            "containsAny": _json.optional(_json.ArrayOf(_json.EnumOf(UserRole))),
            "isNull": _json.optional(_json.BOOLEAN),
        }


from .user_role import UserRole
