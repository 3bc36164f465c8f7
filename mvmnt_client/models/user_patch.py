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
class UserPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null."""

    email: str | Unset = UNSET
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    phone_ext: None | str | Unset = UNSET
    """Extension of the phone number."""
    status: UserStatus | Unset = UNSET
    """State of the account: invited, active or deactivated."""
    roles: list[UserRole] | Unset = UNSET
    """Roles of the user, at least one; the list sent replaces the whole stored list."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    dat_username: None | str | Unset = UNSET
    """Login name that the integration with the DAT load board uses."""
    mcp_username: None | str | Unset = UNSET
    """Login name that the integration with MyCarrierPortal uses."""
    avatar_id: None | Unset | UUID = UNSET
    """Id of the document that holds the user's picture."""
    teams: list[ResourceReferenceInput] | Unset = UNSET
    """Teams of the user, referred to by id or client key; the list sent replaces every membership."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "email": kinds.optional(kinds.Text(format="email")),
            "name": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phoneExt": kinds.optional(kinds.Nullable(kinds.STRING)),
            "status": kinds.optional(kinds.EnumOf(UserStatus)),
            "roles": kinds.optional(kinds.ArrayOf(kinds.EnumOf(UserRole), kinds.ItemBounds(at_least=1))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "datUsername": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mcpUsername": kinds.optional(kinds.Nullable(kinds.STRING)),
            "avatarId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "teams": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
from .user_role import UserRole
from .user_status import UserStatus
