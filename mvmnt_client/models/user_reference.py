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
class UserReference(_Model):
    """User as it is embedded in answers, one level deep and without references of its own. It is never part of a
    request.

    Attributes:
        id: UUID that the API assigned to the record.
        status: Whether the user is invited (`PENDING`), has access to the system (`ACTIVE`) or is deactivated
            (`INACTIVE`).
        updated_at: When the record last changed; a soft delete counts as a change.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        phone_ext: Extension of the phone number.
        avatar_id: Id of the document that holds the user's picture.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    email: str
    status: UserReferenceStatus
    created_at: datetime.datetime
    updated_at: datetime.datetime
    key: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    phone_ext: None | str | Unset = UNSET
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
        model.status = UserReferenceStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.key = take("key", UNSET)
        model.name = take("name", UNSET)
        model.phone = take("phone", UNSET)
        model.phone_ext = take("phoneExt", UNSET)
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
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.name is not UNSET:
            members["name"] = self.name
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.phone_ext is not UNSET:
            members["phoneExt"] = self.phone_ext
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
            "status": _json.required(_json.EnumOf(UserReferenceStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "name": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "phoneExt": _json.optional(_json.Nullable(_json.STRING)),
            "avatarId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .user_reference_status import UserReferenceStatus
