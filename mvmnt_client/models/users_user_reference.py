from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class UsersUserReference(ResponseModel):
    """User as it is embedded in a team, without the list of teams."""

    id: UUID
    """UUID that the API assigned to the record."""
    email: str
    status: UserStatus
    """State of the account: invited, active or deactivated."""
    roles: list[UserRole]
    """Roles of the user."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: UsersUserReferenceObject | None = ABSENT
    """Constant that names the type of this record."""
    name: None | str = ABSENT
    phone: None | str = ABSENT
    phone_ext: None | str = ABSENT
    """Extension of the phone number."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    dat_username: None | str = ABSENT
    """Login name that the integration with the DAT load board uses."""
    mcp_username: None | str = ABSENT
    """Login name that the integration with MyCarrierPortal uses."""
    avatar_id: None | UUID = ABSENT
    """Id of the document that holds the user's picture."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "email": kinds.required(kinds.Text(format="email")),
            "status": kinds.required(kinds.EnumOf(UserStatus)),
            "roles": kinds.required(kinds.ArrayOf(kinds.EnumOf(UserRole))),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(UsersUserReferenceObject)),
            "name": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phoneExt": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "datUsername": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mcpUsername": kinds.optional(kinds.Nullable(kinds.STRING)),
            "avatarId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .user_role import UserRole
from .user_status import UserStatus
from .users_user_reference_object import UsersUserReferenceObject
