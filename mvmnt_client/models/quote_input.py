from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class QuoteInput(Model):
    """A new quote with the order that is created along with it."""

    customer: ResourceReferenceInput
    """Customer of a `SELL` quote, given by id or key."""
    order: OrderInput
    """Route and freight that the quote is for."""
    carrier: ResourceReferenceInput | Unset = UNSET
    """Carrier of a `BUY` quote, given by id or key."""
    amount: Decimal | float | int | Unset = UNSET
    """Quoted price, which may also be set later."""
    expires_at: datetime.datetime | Unset = UNSET
    """Time at which the quote expires."""
    assignee: ResourceReferenceInput | Unset = UNSET
    """User in charge of the quote, given by id or key."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customer": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "order": kinds.required(kinds.ModelOf(OrderInput)),
            "carrier": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "amount": kinds.optional(kinds.Range(kinds.DECIMAL, minimum=0)),
            "expiresAt": kinds.optional(kinds.DATE_TIME),
            "assignee": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
        }


from .order_input import OrderInput
from .resource_reference_input import ResourceReferenceInput
