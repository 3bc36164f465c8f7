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
class UserFilter(_Model):
    """Criteria for selecting users. All criteria given must hold; `and`, `or` and `not` combine further filters of
    the same shape.

    Attributes:
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
        id: Criterion on the UUID of the user; exact matches only.
        email: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        status: Criterion on the state of the account.
        roles: Criterion on the list of roles.
        key: Criterion on the caller's own identifier; exact matches only.
        dat_username: Login name that the integration with the DAT load board uses.
        mcp_username: Login name that the integration with MyCarrierPortal uses.
        avatar_id: Criterion on the id of the document that holds the user's picture.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Criterion on when the user last changed.
        deleted_at: Criterion on when the user was deleted; when it is absent, deleted users are left out.
    """

    and_: list[UserFilter] | Unset = UNSET
    or_: list[UserFilter] | Unset = UNSET
    not_: UserFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    phone: StringFilter | Unset = UNSET
    status: UserStatusFilter | Unset = UNSET
    roles: UserRoleFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    dat_username: StringFilter | Unset = UNSET
    mcp_username: StringFilter | Unset = UNSET
    avatar_id: UUIDFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [UserFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [UserFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else UserFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.phone = UNSET if (v := take("phone", None)) is None else StringFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else UserStatusFilter.from_dict(v)
        model.roles = UNSET if (v := take("roles", None)) is None else UserRoleFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.dat_username = UNSET if (v := take("datUsername", None)) is None else StringFilter.from_dict(v)
        model.mcp_username = UNSET if (v := take("mcpUsername", None)) is None else StringFilter.from_dict(v)
        model.avatar_id = UNSET if (v := take("avatarId", None)) is None else UUIDFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deleted_at = UNSET if (v := take("deletedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.phone is not UNSET:
            members["phone"] = self.phone.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.roles is not UNSET:
            members["roles"] = self.roles.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.dat_username is not UNSET:
            members["datUsername"] = self.dat_username.to_dict()
        if self.mcp_username is not UNSET:
            members["mcpUsername"] = self.mcp_username.to_dict()
        if self.avatar_id is not UNSET:
            members["avatarId"] = self.avatar_id.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(UserFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(UserFilter))),
            "not": _json.optional(_json.ModelOf(UserFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "phone": _json.optional(_json.ModelOf(StringFilter)),
            "status": _json.optional(_json.ModelOf(UserStatusFilter)),
            "roles": _json.optional(_json.ModelOf(UserRoleFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "datUsername": _json.optional(_json.ModelOf(StringFilter)),
            "mcpUsername": _json.optional(_json.ModelOf(StringFilter)),
            "avatarId": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .user_role_filter import UserRoleFilter
from .user_status_filter import UserStatusFilter
from .uuid_filter import UUIDFilter
