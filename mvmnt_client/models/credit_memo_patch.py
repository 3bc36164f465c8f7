from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CreditMemoPatch(Model):
    """Changes to a credit memo. An absent member stays unchanged, and null clears a nullable one."""

    reference: None | str | Unset = UNSET
    """Reference of the credit memo."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    memo_date: datetime.date | Unset = UNSET
    """Date of the credit memo."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "memoDate": kinds.optional(kinds.DATE),
        }
