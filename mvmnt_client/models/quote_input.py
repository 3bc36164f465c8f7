from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_decimal

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer = ResourceReferenceInput.from_dict(take("customer"))
        model.order = OrderInput.from_dict(take("order"))
        model.carrier = UNSET if (v := take("carrier", None)) is None else ResourceReferenceInput.from_dict(v)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.expires_at = UNSET if (v := take("expiresAt", None)) is None else parse_date_time(v)
        model.assignee = UNSET if (v := take("assignee", None)) is None else ResourceReferenceInput.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
