from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class AvailableCreditsResponse(ResponseModel):
    """Credits that can be used on one invoice, and their sum."""

    available_credits: list[AvailableCreditsResponseAvailableCreditsItem]
    """Credit memos of the same customer and currency with a balance left."""
    total_available: Decimal
    """Sum of the remaining balances."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "availableCredits": kinds.required(
                kinds.ArrayOf(kinds.ModelOf(AvailableCreditsResponseAvailableCreditsItem))
            ),
            "totalAvailable": kinds.required(kinds.DECIMAL),
        }


from .available_credits_response_available_credits_item import AvailableCreditsResponseAvailableCreditsItem
