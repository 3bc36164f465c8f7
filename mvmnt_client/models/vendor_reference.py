from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class VendorReference(ResponseModel):
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
    key: None | str = ABSENT
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
    email: None | str = ABSENT
    phone: None | str = ABSENT
    status: None | str = ABSENT
    """Status of the vendor, a plain string without a fixed list of values."""
    currency: None | str = ABSENT
    """ISO 4217 code of the currency used with the vendor."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
