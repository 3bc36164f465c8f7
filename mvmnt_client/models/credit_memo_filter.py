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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else UUIDFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else CreditMemoStatusFilter.from_dict(v)
        model.memo_date = UNSET if (v := take("memoDate", None)) is None else DatetimeFilter.from_dict(v)
        model.amount = UNSET if (v := take("amount", None)) is None else FloatFilter.from_dict(v)
        model.remaining_balance = UNSET if (v := take("remainingBalance", None)) is None else FloatFilter.from_dict(v)
        model.has_remaining_balance = take("hasRemainingBalance", UNSET)
        model.source_payment_group_id = (
            UNSET if (v := take("sourcePaymentGroupId", None)) is None else UUIDFilter.from_dict(v)
        )
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [CreditMemoFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = (
            UNSET if (v := take("or", None)) is None else [CreditMemoFilter.from_dict(item) for item in array(v)]
        )
        model.not_ = UNSET if (v := take("not", None)) is None else CreditMemoFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
