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
class UserInput(_Model):
    """What a caller sends to create a user.

    Attributes:
        status: State of the account: invited, active or deactivated.
        roles: Roles of the user; at least one is required.
        phone_ext: Extension of the phone number.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        dat_username: Login name that the integration with the DAT load board uses.
        mcp_username: Login name that the integration with MyCarrierPortal uses.
        avatar_id: Id of the document that holds the user's picture.
        teams: Teams that the user joins, referred to by id or client key.
    """

    email: str
    status: UserStatus
    roles: list[UserRole]
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    phone_ext: str | Unset = UNSET
    key: str | Unset = UNSET
    dat_username: str | Unset = UNSET
    mcp_username: str | Unset = UNSET
    avatar_id: UUID | Unset = UNSET
    teams: list[ResourceReferenceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.email = take("email")
        model.status = UserStatus.decode(take("status"))
        model.roles = [UserRole.decode(item) for item in take("roles")]
        model.name = take("name", UNSET)
        model.phone = take("phone", UNSET)
        model.phone_ext = take("phoneExt", UNSET)
        model.key = take("key", UNSET)
        model.dat_username = take("datUsername", UNSET)
        model.mcp_username = take("mcpUsername", UNSET)
        model.avatar_id = UNSET if (v := take("avatarId", None)) is None else _parse_uuid(v)
        model.teams = (
            UNSET if (v := take("teams", None)) is None else [ResourceReferenceInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "email": self.email,
            "status": str(self.status),
            "roles": [str(item) for item in self.roles],
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.phone_ext is not UNSET:
            members["phoneExt"] = self.phone_ext
        if self.key is not UNSET:
            members["key"] = self.key
        if self.dat_username is not UNSET:
            members["datUsername"] = self.dat_username
        if self.mcp_username is not UNSET:
            members["mcpUsername"] = self.mcp_username
        if self.avatar_id is not UNSET:
            members["avatarId"] = str(self.avatar_id)
        if self.teams is not UNSET:
            members["teams"] = [item.to_dict() for item in self.teams]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "email": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(UserStatus)),
            "roles": _json.required(_json.ArrayOf(_json.EnumOf(UserRole))),
            "name": _json.optional(_json.STRING),
            "phone": _json.optional(_json.STRING),
            "phoneExt": _json.optional(_json.STRING),
            "key": _json.optional(_json.STRING),
            "datUsername": _json.optional(_json.STRING),
            "mcpUsername": _json.optional(_json.STRING),
            "avatarId": _json.optional(_json.UUID_STRING),
            "teams": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReferenceInput))),
        }


from .resource_reference_input import ResourceReferenceInput
from .user_role import UserRole
from .user_status import UserStatus
