from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class UserPatch(_Model):
    """A member that is absent stays unchanged; null clears a field that may be null.

    Attributes:
        phone_ext: Extension of the phone number.
        status: State of the account: invited, active or deactivated.
        roles: Roles of the user, at least one; the list sent replaces the whole stored list.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        dat_username: Login name that the integration with the DAT load board uses.
        mcp_username: Login name that the integration with MyCarrierPortal uses.
        avatar_id: Id of the document that holds the user's picture.
        teams: Teams of the user, referred to by id or client key; the list sent replaces every membership.
    """

    email: str | Unset = UNSET
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    phone_ext: None | str | Unset = UNSET
    status: UserStatus | Unset = UNSET
    roles: list[UserRole] | Unset = UNSET
    key: None | str | Unset = UNSET
    dat_username: None | str | Unset = UNSET
    mcp_username: None | str | Unset = UNSET
    avatar_id: None | Unset | UUID = UNSET
    teams: list[ResourceReferenceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.email = take("email", UNSET)
        model.name = take("name", UNSET)
        model.phone = take("phone", UNSET)
        model.phone_ext = take("phoneExt", UNSET)
        model.status = UNSET if (v := take("status", None)) is None else UserStatus.decode(v)
        model.roles = UNSET if (v := take("roles", None)) is None else [UserRole.decode(item) for item in v]
        model.key = take("key", UNSET)
        model.dat_username = take("datUsername", UNSET)
        model.mcp_username = take("mcpUsername", UNSET)
        model.avatar_id = v if (v := take("avatarId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.teams = (
            UNSET if (v := take("teams", None)) is None else [ResourceReferenceInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.email is not UNSET:
            members["email"] = self.email
        if self.name is not UNSET:
            members["name"] = self.name
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.phone_ext is not UNSET:
            members["phoneExt"] = self.phone_ext
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.roles is not UNSET:
            members["roles"] = [str(item) for item in self.roles]
        if self.key is not UNSET:
            members["key"] = self.key
        if self.dat_username is not UNSET:
            members["datUsername"] = self.dat_username
        if self.mcp_username is not UNSET:
            members["mcpUsername"] = self.mcp_username
        if self.avatar_id is not UNSET:
            members["avatarId"] = None if self.avatar_id is None else str(self.avatar_id)
        if self.teams is not UNSET:
            members["teams"] = [item.to_dict() for item in self.teams]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "email": _json.optional(_json.STRING),
            "name": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "phoneExt": _json.optional(_json.Nullable(_json.STRING)),
            "status": _json.optional(_json.EnumOf(UserStatus)),
            "roles": _json.optional(_json.ArrayOf(_json.EnumOf(UserRole))),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "datUsername": _json.optional(_json.Nullable(_json.STRING)),
            "mcpUsername": _json.optional(_json.Nullable(_json.STRING)),
            "avatarId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "teams": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
from .user_role import UserRole
from .user_status import UserStatus
