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
class QuoteFilter(_Model):
    """Criteria for quotes; all of those given must hold.

    Attributes:
        id: UUID of the quote.
        status: Stage the quote has reached.
        side: Whether it is a customer quote or a carrier quote.
        customer_id: UUID of the customer.
        carrier_id: UUID of the carrier.
        assignee_id: UUID of the user in charge of the quote.
        amount: Price that the quote offers.
        expires_at: Time at which the quote expires.
        created_at: Time at which the record was created.
        updated_at: Time of the most recent change to the record.
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
    """

    id: UUIDFilter | Unset = UNSET
    status: QuoteStatusFilter | Unset = UNSET
    side: QuoteSideFilter | Unset = UNSET
    customer_id: UUIDFilter | Unset = UNSET
    carrier_id: UUIDFilter | Unset = UNSET
    assignee_id: UUIDFilter | Unset = UNSET
    amount: FloatFilter | Unset = UNSET
    expires_at: DatetimeFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    and_: list[QuoteFilter] | Unset = UNSET
    or_: list[QuoteFilter] | Unset = UNSET
    not_: QuoteFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
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
        model.and_ = UNSET if (v := take("and", None)) is None else [QuoteFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [QuoteFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else QuoteFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.side is not UNSET:
            members["side"] = self.side.to_dict()
        if self.customer_id is not UNSET:
            members["customerId"] = self.customer_id.to_dict()
        if self.carrier_id is not UNSET:
            members["carrierId"] = self.carrier_id.to_dict()
        if self.assignee_id is not UNSET:
            members["assigneeId"] = self.assignee_id.to_dict()
        if self.amount is not UNSET:
            members["amount"] = self.amount.to_dict()
        if self.expires_at is not UNSET:
            members["expiresAt"] = self.expires_at.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
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
            "status": _json.optional(_json.ModelOf(QuoteStatusFilter)),
            "side": _json.optional(_json.ModelOf(QuoteSideFilter)),
            "customerId": _json.optional(_json.ModelOf(UUIDFilter)),
            "carrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "assigneeId": _json.optional(_json.ModelOf(UUIDFilter)),
            "amount": _json.optional(_json.ModelOf(FloatFilter)),
            "expiresAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(QuoteFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(QuoteFilter))),
            "not": _json.optional(_json.ModelOf(QuoteFilter)),
        }


from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .quote_side_filter import QuoteSideFilter
from .quote_status_filter import QuoteStatusFilter
from .uuid_filter import UUIDFilter
