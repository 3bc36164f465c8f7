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
class CustomerReference(ResponseModel):
    """Customer as it is embedded in responses, one level deep and without references of its own. It is never part
    of a request."""

    id: UUID
    """UUID that the API assigned to the record."""
    name: str
    friendly_id: str
    """Human-readable number shown in the product; not accepted where an id is expected."""
    status: CustomerReferenceStatus
    """Status of the customer in a vocabulary of its own: the set of values is not that of `CustomerStatus`."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    phone_number: None | str = ABSENT
    website: None | str = ABSENT
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(CustomerReferenceStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "website": kinds.optional(kinds.Nullable(kinds.STRING)),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer_reference_status import CustomerReferenceStatus
