from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class AvailableCreditsResponse(Model):
    """Credits that can be used on one invoice, and their sum."""

    available_credits: list[AvailableCreditsResponseAvailableCreditsItem]
    """Credit memos of the same customer and currency with a balance left."""
    total_available: Decimal
    """Sum of the remaining balances."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.available_credits = [
            AvailableCreditsResponseAvailableCreditsItem.from_dict(item) for item in array(take("availableCredits"))
        ]
        model.total_available = parse_decimal(take("totalAvailable"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "availableCredits": kinds.required(
                kinds.ArrayOf(kinds.ModelOf(AvailableCreditsResponseAvailableCreditsItem))
            ),
            "totalAvailable": kinds.required(kinds.DECIMAL),
        }


from .available_credits_response_available_credits_item import AvailableCreditsResponseAvailableCreditsItem
