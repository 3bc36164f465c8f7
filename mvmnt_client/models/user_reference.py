from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class UserReference(Model):
    """User as it is embedded in responses, one level deep and without references of its own. It is never part of a
    request."""

    id: UUID
    """UUID that the API assigned to the record."""
    email: str
    status: UserReferenceStatus
    """Whether the user is invited (`PENDING`), has access to the system (`ACTIVE`) or is deactivated (`INACTIVE`)."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    phone_ext: None | str | Unset = UNSET
    """Extension of the phone number."""
    avatar_id: None | Unset | UUID = UNSET
    """Id of the document that holds the user's picture."""
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
        model.status = UserReferenceStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.key = take("key", UNSET)
        model.name = take("name", UNSET)
        model.phone = take("phone", UNSET)
        model.phone_ext = take("phoneExt", UNSET)
        model.avatar_id = v if (v := take("avatarId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "email": kinds.required(kinds.Text(format="email")),
            "status": kinds.required(kinds.EnumOf(UserReferenceStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "name": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phoneExt": kinds.optional(kinds.Nullable(kinds.STRING)),
            "avatarId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .user_reference_status import UserReferenceStatus
