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
class UserFilter(Model):
    """Criteria for selecting users. All criteria given must hold; `and`, `or` and `not` combine further filters of
    the same shape."""

    and_: list[UserFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[UserFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: UserFilter | Unset = UNSET
    """Filter that must not match."""
    id: IDFilter | Unset = UNSET
    """Criterion on the UUID of the user; exact matches only."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    status: UserStatusFilter | Unset = UNSET
    """Criterion on the state of the account."""
    roles: UserRoleFilter | Unset = UNSET
    """Criterion on the list of roles."""
    key: ClientKeyFilter | Unset = UNSET
    """Criterion on the caller's own identifier; exact matches only."""
    dat_username: StringFilter | Unset = UNSET
    """Login name that the integration with the DAT load board uses."""
    mcp_username: StringFilter | Unset = UNSET
    """Login name that the integration with MyCarrierPortal uses."""
    avatar_id: UUIDFilter | Unset = UNSET
    """Criterion on the id of the document that holds the user's picture."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the user last changed."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the user was deleted; when it is absent, deleted users are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [UserFilter.from_dict(item) for item in array(v)]
        model.or_ = UNSET if (v := take("or", None)) is None else [UserFilter.from_dict(item) for item in array(v)]
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
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(UserFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(UserFilter))),
            "not": kinds.optional(kinds.ModelOf(UserFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "phone": kinds.optional(kinds.ModelOf(StringFilter)),
            "status": kinds.optional(kinds.ModelOf(UserStatusFilter)),
            "roles": kinds.optional(kinds.ModelOf(UserRoleFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "datUsername": kinds.optional(kinds.ModelOf(StringFilter)),
            "mcpUsername": kinds.optional(kinds.ModelOf(StringFilter)),
            "avatarId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .user_role_filter import UserRoleFilter
from .user_status_filter import UserStatusFilter
from .uuid_filter import UUIDFilter
