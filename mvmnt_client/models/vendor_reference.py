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
class VendorReference(Model):
    """A vendor as embedded in another record: its id and key with the most important details."""

    id: UUID
    """UUID of the record, assigned by the server."""
    friendly_id: str
    """Short number shown to people in the product; not accepted where an id is expected."""
    name: str
    """Legal name of the vendor."""
    created_at: datetime.datetime
    """When the record was created."""
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    key: None | str | Unset = UNSET
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    """Status of the vendor, a plain string without a fixed list of values."""
    currency: None | str | Unset = UNSET
    """ISO 4217 code of the currency used with the vendor."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.status = take("status", UNSET)
        model.currency = take("currency", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "status": kinds.optional(kinds.Nullable(kinds.STRING)),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
