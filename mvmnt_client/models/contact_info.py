from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class ContactInfo(ResponseModel):
    """Details of a person, taken from a contact record whose id is not shown."""

    name: str
    """Full name of the person."""
    email: None | str = ABSENT
    phone_number: None | str = ABSENT
    title: None | str = ABSENT
    """Job title of the person."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "title": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
