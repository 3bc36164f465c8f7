from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CreditMemoFilter(_Model):
    """Criteria for credit memos, all of which must match.

    Attributes:
        id: Matches the id of the credit memo.
        customer_id: Matches the id of the customer who holds the credit.
        status: Matches the status; usable credits are `OPEN` or `PARTIALLY_APPLIED`.
        memo_date: Matches the date of the credit memo.
        amount: Matches the amount as first issued.
        remaining_balance: Matches the credit that can still be used.
        has_remaining_balance: Plain boolean; true keeps only credits with a balance left.
        source_payment_group_id: Matches the id of the payment whose overpayment gave rise to the credit memo.
        created_at: Matches the time of creation.
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
    """

    id: UUIDFilter | Unset = UNSET
    customer_id: UUIDFilter | Unset = UNSET
    status: CreditMemoStatusFilter | Unset = UNSET
    memo_date: DatetimeFilter | Unset = UNSET
    amount: FloatFilter | Unset = UNSET
    remaining_balance: FloatFilter | Unset = UNSET
    has_remaining_balance: bool | Unset = UNSET
    source_payment_group_id: UUIDFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    and_: list[CreditMemoFilter] | Unset = UNSET
    or_: list[CreditMemoFilter] | Unset = UNSET
    not_: CreditMemoFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
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
        model.and_ = UNSET if (v := take("and", None)) is None else [CreditMemoFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [CreditMemoFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else CreditMemoFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.customer_id is not UNSET:
            members["customerId"] = self.customer_id.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.memo_date is not UNSET:
            members["memoDate"] = self.memo_date.to_dict()
        if self.amount is not UNSET:
            members["amount"] = self.amount.to_dict()
        if self.remaining_balance is not UNSET:
            members["remainingBalance"] = self.remaining_balance.to_dict()
        if self.has_remaining_balance is not UNSET:
            members["hasRemainingBalance"] = self.has_remaining_balance
        if self.source_payment_group_id is not UNSET:
            members["sourcePaymentGroupId"] = self.source_payment_group_id.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDFilter)),
            "customerId": _json.optional(_json.ModelOf(UUIDFilter)),
            "status": _json.optional(_json.ModelOf(CreditMemoStatusFilter)),
            "memoDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "amount": _json.optional(_json.ModelOf(FloatFilter)),
            "remainingBalance": _json.optional(_json.ModelOf(FloatFilter)),
            "hasRemainingBalance": _json.optional(_json.BOOLEAN),
            "sourcePaymentGroupId": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CreditMemoFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CreditMemoFilter))),
            "not": _json.optional(_json.ModelOf(CreditMemoFilter)),
        }


from .credit_memo_status_filter import CreditMemoStatusFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .uuid_filter import UUIDFilter
