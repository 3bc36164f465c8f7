from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class UserInput(Model):
    """What a caller sends to create a user."""

    email: str
    status: UserStatus
    """State of the account: invited, active or deactivated."""
    roles: list[UserRole]
    """Roles of the user; at least one is required."""
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    phone_ext: str | Unset = UNSET
    """Extension of the phone number."""
    key: str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    dat_username: str | Unset = UNSET
    """Login name that the integration with the DAT load board uses."""
    mcp_username: str | Unset = UNSET
    """Login name that the integration with MyCarrierPortal uses."""
    avatar_id: UUID | Unset = UNSET
    """Id of the document that holds the user's picture."""
    teams: list[ResourceReferenceInput] | Unset = UNSET
    """Teams that the user joins, referred to by id or client key."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "email": kinds.required(kinds.Text(format="email")),
            "status": kinds.required(kinds.EnumOf(UserStatus)),
            "roles": kinds.required(kinds.ArrayOf(kinds.EnumOf(UserRole), kinds.ItemBounds(at_least=1))),
            "name": kinds.optional(kinds.STRING),
            "phone": kinds.optional(kinds.STRING),
            "phoneExt": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "datUsername": kinds.optional(kinds.STRING),
            "mcpUsername": kinds.optional(kinds.STRING),
            "avatarId": kinds.optional(kinds.UUID_STRING),
            "teams": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
from .user_role import UserRole
from .user_status import UserStatus
