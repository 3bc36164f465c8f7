from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ContactInfoPatch(Model):
    """Changes to the details of a person. An absent member stays unchanged; null clears a member that may be null."""

    name: str | Unset = UNSET
    """Full name of the person."""
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    """Job title of the person."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "title": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
