from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CreditMemoFilter(Model):
    """Criteria for credit memos, all of which must match."""

    id: UUIDFilter | Unset = UNSET
    """Matches the id of the credit memo."""
    customer_id: UUIDFilter | Unset = UNSET
    """Matches the id of the customer who holds the credit."""
    status: CreditMemoStatusFilter | Unset = UNSET
    """Matches the status; usable credits are `OPEN` or `PARTIALLY_APPLIED`."""
    memo_date: DatetimeFilter | Unset = UNSET
    """Matches the date of the credit memo."""
    amount: FloatFilter | Unset = UNSET
    """Matches the amount as first issued."""
    remaining_balance: FloatFilter | Unset = UNSET
    """Matches the credit that can still be used."""
    has_remaining_balance: bool | Unset = UNSET
    """Plain boolean; true keeps only credits with a balance left."""
    source_payment_group_id: UUIDFilter | Unset = UNSET
    """Matches the id of the payment whose overpayment gave rise to the credit memo."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    and_: list[CreditMemoFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[CreditMemoFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: CreditMemoFilter | Unset = UNSET
    """Filter that must not match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "status": kinds.optional(kinds.ModelOf(CreditMemoStatusFilter)),
            "memoDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "amount": kinds.optional(kinds.ModelOf(FloatFilter)),
            "remainingBalance": kinds.optional(kinds.ModelOf(FloatFilter)),
            "hasRemainingBalance": kinds.optional(kinds.BOOLEAN),
            "sourcePaymentGroupId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CreditMemoFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CreditMemoFilter))),
            "not": kinds.optional(kinds.ModelOf(CreditMemoFilter)),
        }


from .credit_memo_status_filter import CreditMemoStatusFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .uuid_filter import UUIDFilter
