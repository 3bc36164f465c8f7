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
class CarrierReference(_Model):
    """Short form of a carrier in answers; it holds no references of its own.

    Attributes:
        id: Id of the carrier.
        name: Name of the carrier.
        updated_at: Time of the last change to the record; a soft delete moves it too.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        deleted_at: Time at which the record was soft-deleted; null while it is active.
    """

    id: UUID
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    key: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.name = take("name")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.key = take("key", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.email = take("email", UNSET)
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "name": self.name,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.email is not UNSET:
            members["email"] = self.email
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "phoneNumber": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }
