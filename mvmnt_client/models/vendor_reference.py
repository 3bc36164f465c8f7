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
class VendorReference(_Model):
    """A vendor as embedded in another record: its id and key with the most important details.

    Attributes:
        id: UUID of the record, assigned by the server.
        friendly_id: Short number shown to people in the product; not accepted where an id is expected.
        name: Legal name of the vendor.
        created_at: When the record was created.
        updated_at: When the record last changed; a soft delete counts as a change.
        key: Identifier chosen by your own system, at most 512 characters and unique per resource type.
        status: Status of the vendor, a plain string without a fixed list of values.
        currency: ISO 4217 code of the currency used with the vendor.
    """

    id: UUID
    friendly_id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    key: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.status = take("status", UNSET)
        model.currency = take("currency", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "friendlyId": self.friendly_id,
            "name": self.name,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.status is not UNSET:
            members["status"] = self.status
        if self.currency is not UNSET:
            members["currency"] = self.currency
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "name": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "status": _json.optional(_json.Nullable(_json.STRING)),
            "currency": _json.optional(_json.Nullable(_json.STRING)),
        }
