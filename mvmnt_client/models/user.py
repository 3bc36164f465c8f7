from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class User(Model):
    """An account in the organization with its roles, its status and its teams."""

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
    object: UserObject | Unset = UNSET
    """Constant that names the type of this record."""
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    phone_ext: None | str | Unset = UNSET
    """Extension of the phone number."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    dat_username: None | str | Unset = UNSET
    """Login name that the integration with the DAT load board uses."""
    mcp_username: None | str | Unset = UNSET
    """Login name that the integration with MyCarrierPortal uses."""
    avatar_id: None | Unset | UUID = UNSET
    """Id of the document that holds the user's picture."""
    teams: list[TeamReference] | Unset = UNSET
    """Teams to which the user belongs, each without its members."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.email = take("email")
        model.status = UserStatus.decode(take("status"))
        model.roles = [UserRole.decode(item) for item in array(take("roles"))]
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else UserObject.decode(v)
        model.name = take("name", UNSET)
        model.phone = take("phone", UNSET)
        model.phone_ext = take("phoneExt", UNSET)
        model.key = take("key", UNSET)
        model.dat_username = take("datUsername", UNSET)
        model.mcp_username = take("mcpUsername", UNSET)
        model.avatar_id = v if (v := take("avatarId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.teams = (
            UNSET if (v := take("teams", None)) is None else [TeamReference.from_dict(item) for item in array(v)]
        )
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "email": kinds.required(kinds.Text(format="email")),
            "status": kinds.required(kinds.EnumOf(UserStatus)),
            "roles": kinds.required(kinds.ArrayOf(kinds.EnumOf(UserRole))),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(UserObject)),
            "name": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phoneExt": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "datUsername": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mcpUsername": kinds.optional(kinds.Nullable(kinds.STRING)),
            "avatarId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "teams": kinds.optional(kinds.ArrayOf(kinds.ModelOf(TeamReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .team_reference import TeamReference
from .user_object import UserObject
from .user_role import UserRole
from .user_status import UserStatus
