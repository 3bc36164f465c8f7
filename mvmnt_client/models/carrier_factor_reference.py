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
class CarrierFactorReference(Model):
    """Short form of a factoring company in responses."""

    id: UUID
    """Id of the factoring company."""
    company_name: str
    """Legal name of the factoring company."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    """ISO 4217 code of the currency of the factoring company."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.company_name = take("companyName")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.currency = take("currency", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "companyName": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
