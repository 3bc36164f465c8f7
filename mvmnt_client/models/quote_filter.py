from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else QuoteStatusFilter.from_dict(v)
        model.side = UNSET if (v := take("side", None)) is None else QuoteSideFilter.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else UUIDFilter.from_dict(v)
        model.carrier_id = UNSET if (v := take("carrierId", None)) is None else UUIDFilter.from_dict(v)
        model.assignee_id = UNSET if (v := take("assigneeId", None)) is None else UUIDFilter.from_dict(v)
        model.amount = UNSET if (v := take("amount", None)) is None else FloatFilter.from_dict(v)
        model.expires_at = UNSET if (v := take("expiresAt", None)) is None else DatetimeFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [QuoteFilter.from_dict(item) for item in array(v)]
        model.or_ = UNSET if (v := take("or", None)) is None else [QuoteFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else QuoteFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
