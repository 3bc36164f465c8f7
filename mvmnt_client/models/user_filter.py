from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
