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
class UserSearchCriteria(_Model):
    """Criteria per field for the search for users. The search skips users that have been soft-deleted.

    Attributes:
        id: UUID of the user.
        name: Search condition on a text field; parts of a text and wildcards can match.
        email: Search condition on a text field; parts of a text and wildcards can match.
        email_verified: Whether the e-mail address of the user has been verified.
        phone: Search condition on a text field; parts of a text and wildcards can match.
        status: Status of the user: `pending`, `active` or `inactive`.
        roles: Roles of the user.
        visibility: Visibility level of the user: `ALL` or `LIMITED`.
        team_ids: Ids of the teams that the user belongs to (index field `groupIds`).
        team_names: Names of the teams that the user belongs to (index field `groupNames`).
        customers_count: Number of customers of the user (index field `shippersCount`).
        quotes_count: Number of quotes.
        quotes_won: Number of quotes won.
        quote_win_rate: Share of quotes won, in percent.
        orders_count: Number of shipments of the user.
        orders_total_revenue: Total revenue of the user's shipments.
        orders_total_transportation_cost: Total cost of transportation of the user's shipments.
        orders_total_gross_profit: Total gross profit of the user's shipments.
        average_gross_profit_per_order: Average gross profit per shipment.
        carriers_count: Number of carriers of the user.
        created_at: When the record was created.
        last_invited_at: When the user was last invited.
    """

    id: UUIDSearchCriteria | Unset = UNSET
    name: TextSearchCriteria | Unset = UNSET
    email: TextSearchCriteria | Unset = UNSET
    email_verified: BooleanSearchCriteria | Unset = UNSET
    phone: TextSearchCriteria | Unset = UNSET
    status: KeywordSearchCriteria | Unset = UNSET
    roles: KeywordSearchCriteria | Unset = UNSET
    visibility: KeywordSearchCriteria | Unset = UNSET
    team_ids: UUIDSearchCriteria | Unset = UNSET
    team_names: TextSearchCriteria | Unset = UNSET
    customers_count: IntSearchCriteria | Unset = UNSET
    quotes_count: IntSearchCriteria | Unset = UNSET
    quotes_won: IntSearchCriteria | Unset = UNSET
    quote_win_rate: FloatSearchCriteria | Unset = UNSET
    orders_count: IntSearchCriteria | Unset = UNSET
    orders_total_revenue: FloatSearchCriteria | Unset = UNSET
    orders_total_transportation_cost: FloatSearchCriteria | Unset = UNSET
    orders_total_gross_profit: FloatSearchCriteria | Unset = UNSET
    average_gross_profit_per_order: FloatSearchCriteria | Unset = UNSET
    carriers_count: IntSearchCriteria | Unset = UNSET
    created_at: DatetimeSearchCriteria | Unset = UNSET
    last_invited_at: DatetimeSearchCriteria | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else TextSearchCriteria.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else TextSearchCriteria.from_dict(v)
        model.email_verified = (
            UNSET if (v := take("emailVerified", None)) is None else BooleanSearchCriteria.from_dict(v)
        )
        model.phone = UNSET if (v := take("phone", None)) is None else TextSearchCriteria.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.roles = UNSET if (v := take("roles", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.visibility = UNSET if (v := take("visibility", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.team_ids = UNSET if (v := take("teamIds", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.team_names = UNSET if (v := take("teamNames", None)) is None else TextSearchCriteria.from_dict(v)
        model.customers_count = UNSET if (v := take("customersCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.quotes_count = UNSET if (v := take("quotesCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.quotes_won = UNSET if (v := take("quotesWon", None)) is None else IntSearchCriteria.from_dict(v)
        model.quote_win_rate = UNSET if (v := take("quoteWinRate", None)) is None else FloatSearchCriteria.from_dict(v)
        model.orders_count = UNSET if (v := take("ordersCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.orders_total_revenue = (
            UNSET if (v := take("ordersTotalRevenue", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.orders_total_transportation_cost = (
            UNSET if (v := take("ordersTotalTransportationCost", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.orders_total_gross_profit = (
            UNSET if (v := take("ordersTotalGrossProfit", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.average_gross_profit_per_order = (
            UNSET if (v := take("averageGrossProfitPerOrder", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.carriers_count = UNSET if (v := take("carriersCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        model.last_invited_at = (
            UNSET if (v := take("lastInvitedAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.email_verified is not UNSET:
            members["emailVerified"] = self.email_verified.to_dict()
        if self.phone is not UNSET:
            members["phone"] = self.phone.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.roles is not UNSET:
            members["roles"] = self.roles.to_dict()
        if self.visibility is not UNSET:
            members["visibility"] = self.visibility.to_dict()
        if self.team_ids is not UNSET:
            members["teamIds"] = self.team_ids.to_dict()
        if self.team_names is not UNSET:
            members["teamNames"] = self.team_names.to_dict()
        if self.customers_count is not UNSET:
            members["customersCount"] = self.customers_count.to_dict()
        if self.quotes_count is not UNSET:
            members["quotesCount"] = self.quotes_count.to_dict()
        if self.quotes_won is not UNSET:
            members["quotesWon"] = self.quotes_won.to_dict()
        if self.quote_win_rate is not UNSET:
            members["quoteWinRate"] = self.quote_win_rate.to_dict()
        if self.orders_count is not UNSET:
            members["ordersCount"] = self.orders_count.to_dict()
        if self.orders_total_revenue is not UNSET:
            members["ordersTotalRevenue"] = self.orders_total_revenue.to_dict()
        if self.orders_total_transportation_cost is not UNSET:
            members["ordersTotalTransportationCost"] = self.orders_total_transportation_cost.to_dict()
        if self.orders_total_gross_profit is not UNSET:
            members["ordersTotalGrossProfit"] = self.orders_total_gross_profit.to_dict()
        if self.average_gross_profit_per_order is not UNSET:
            members["averageGrossProfitPerOrder"] = self.average_gross_profit_per_order.to_dict()
        if self.carriers_count is not UNSET:
            members["carriersCount"] = self.carriers_count.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.last_invited_at is not UNSET:
            members["lastInvitedAt"] = self.last_invited_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "name": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "email": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "emailVerified": _json.optional(_json.ModelOf(BooleanSearchCriteria)),
            "phone": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "status": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "roles": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "visibility": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "teamIds": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "teamNames": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "customersCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "quotesCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "quotesWon": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "quoteWinRate": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "ordersCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "ordersTotalRevenue": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "ordersTotalTransportationCost": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "ordersTotalGrossProfit": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "averageGrossProfitPerOrder": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "carriersCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
            "lastInvitedAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
        }


from .boolean_search_criteria import BooleanSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .float_search_criteria import FloatSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
