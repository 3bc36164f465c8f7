from __future__ import annotations

import datetime
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
class UsersUserReference(_Model):
    """User as it is embedded in a team, without the list of teams.

    Attributes:
        id: UUID that the API assigned to the record.
        status: State of the account: invited, active or deactivated.
        roles: Roles of the user.
        updated_at: When the record last changed; a soft delete counts as a change.
        object_: Constant that names the type of this record.
        phone_ext: Extension of the phone number.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        dat_username: Login name that the integration with the DAT load board uses.
        mcp_username: Login name that the integration with MyCarrierPortal uses.
        avatar_id: Id of the document that holds the user's picture.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    email: str
    status: UserStatus
    roles: list[UserRole]
    created_at: datetime.datetime
    updated_at: datetime.datetime
    object_: UsersUserReferenceObject | Unset = UNSET
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    phone_ext: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    dat_username: None | str | Unset = UNSET
    mcp_username: None | str | Unset = UNSET
    avatar_id: None | Unset | UUID = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.email = take("email")
        model.status = UserStatus.decode(take("status"))
        model.roles = [UserRole.decode(item) for item in take("roles")]
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else UsersUserReferenceObject.decode(v)
        model.name = take("name", UNSET)
        model.phone = take("phone", UNSET)
        model.phone_ext = take("phoneExt", UNSET)
        model.key = take("key", UNSET)
        model.dat_username = take("datUsername", UNSET)
        model.mcp_username = take("mcpUsername", UNSET)
        model.avatar_id = v if (v := take("avatarId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "email": self.email,
            "status": str(self.status),
            "roles": [str(item) for item in self.roles],
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
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
            members["avatarId"] = None if self.avatar_id is None else str(self.avatar_id)
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "email": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(UserStatus)),
            "roles": _json.required(_json.ArrayOf(_json.EnumOf(UserRole))),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(UsersUserReferenceObject)),
            "name": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "phoneExt": _json.optional(_json.Nullable(_json.STRING)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "datUsername": _json.optional(_json.Nullable(_json.STRING)),
            "mcpUsername": _json.optional(_json.Nullable(_json.STRING)),
            "avatarId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .user_role import UserRole
from .user_status import UserStatus
from .users_user_reference_object import UsersUserReferenceObject
