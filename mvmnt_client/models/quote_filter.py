from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class QuoteFilter(Model):
    """Criteria for quotes; all of those given must hold."""

    id: UUIDFilter | Unset = UNSET
    """UUID of the quote."""
    status: QuoteStatusFilter | Unset = UNSET
    """Stage the quote has reached."""
    side: QuoteSideFilter | Unset = UNSET
    """Whether it is a customer quote or a carrier quote."""
    customer_id: UUIDFilter | Unset = UNSET
    """UUID of the customer."""
    carrier_id: UUIDFilter | Unset = UNSET
    """UUID of the carrier."""
    assignee_id: UUIDFilter | Unset = UNSET
    """UUID of the user in charge of the quote."""
    amount: FloatFilter | Unset = UNSET
    """Price that the quote offers."""
    expires_at: DatetimeFilter | Unset = UNSET
    """Time at which the quote expires."""
    created_at: DatetimeFilter | Unset = UNSET
    """Time at which the record was created."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Time of the most recent change to the record."""
    and_: list[QuoteFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[QuoteFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: QuoteFilter | Unset = UNSET
    """Filter that must not hold."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "status": kinds.optional(kinds.ModelOf(QuoteStatusFilter)),
            "side": kinds.optional(kinds.ModelOf(QuoteSideFilter)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "carrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "assigneeId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "amount": kinds.optional(kinds.ModelOf(FloatFilter)),
            "expiresAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(QuoteFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(QuoteFilter))),
            "not": kinds.optional(kinds.ModelOf(QuoteFilter)),
        }


from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .quote_side_filter import QuoteSideFilter
from .quote_status_filter import QuoteStatusFilter
from .uuid_filter import UUIDFilter
