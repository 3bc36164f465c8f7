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
class CustomerReference(_Model):
    """Customer as it is embedded in answers, one level deep and without references of its own. It is never part of
    a request.

    Attributes:
        id: UUID that the API assigned to the record.
        friendly_id: Human-readable number shown in the product; not accepted where an id is expected.
        status: Status of the customer in a vocabulary of its own: the set of values is not that of
            `CustomerStatus`.
        updated_at: When the record last changed; a soft delete counts as a change.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    name: str
    friendly_id: str
    status: CustomerReferenceStatus
    created_at: datetime.datetime
    updated_at: datetime.datetime
    key: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.name = take("name")
        model.friendly_id = take("friendlyId")
        model.status = CustomerReferenceStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.key = take("key", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.website = take("website", UNSET)
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
            "friendlyId": self.friendly_id,
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.website is not UNSET:
            members["website"] = self.website
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "friendlyId": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(CustomerReferenceStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "phoneNumber": _json.optional(_json.Nullable(_json.STRING)),
            "website": _json.optional(_json.Nullable(_json.STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .customer_reference_status import CustomerReferenceStatus
