from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class AvailableCreditsResponseAvailableCreditsItem(ResponseModel):
    """The `AvailableCreditsResponseAvailableCreditsItem` of the API."""

    id: UUID | None = ABSENT
    """UUID of the credit memo."""
    reference: None | str = ABSENT
    """Reference of the credit memo."""
    remaining_balance: Decimal | None = ABSENT
    """Credit that can still be used."""
    currency: str | None = ABSENT
    """Currency code of the credit."""
    memo_date: datetime.date | None = ABSENT
    """Date of the credit memo."""
    notes: None | str = ABSENT
    """Free-text notes."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "remainingBalance": kinds.optional(kinds.DECIMAL),
            "currency": kinds.optional(kinds.STRING),
            "memoDate": kinds.optional(kinds.DATE),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
