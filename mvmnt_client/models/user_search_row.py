from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class UserSearchRow(_Model):
    """A user as a flat search result, holding the indexed fields only. Soft-deleted users are never returned.

    Attributes:
        object_: Constant that marks a flat search row, as opposed to a full record.
        id: UUID of the user.
        email_verified: Whether the e-mail address of the user has been verified.
        status: Status of the user: `pending`, `active` or `inactive`.
        customers_count: Number of customers of the user (index field `shippersCount`).
        orders_count: Number of shipments of the user.
        orders_total_revenue: Total revenue of the user's shipments.
        orders_total_transportation_cost: Total cost of transportation of the user's shipments.
        orders_total_gross_profit: Total gross profit of the user's shipments.
        carriers_count: Number of carriers of the user.
        created_at: When the record was created.
        roles: Roles of the user.
        visibility: Visibility level of the user: `ALL` or `LIMITED`.
        team_ids: Ids of the teams that the user belongs to (index field `groupIds`).
        team_names: Names of the teams that the user belongs to (index field `groupNames`).
        quotes_count: Number of quotes.
        quotes_won: Number of quotes won.
        quote_win_rate: Share of quotes won, in percent.
        average_gross_profit_per_order: Average gross profit per shipment.
        last_invited_at: When the user was last invited.
    """

    object_: UserSearchRowObject
    id: UUID
    name: str
    email: str
    email_verified: bool
    status: UserSearchRowStatus
    customers_count: int
    orders_count: int
    orders_total_revenue: float
    orders_total_transportation_cost: float
    orders_total_gross_profit: float
    carriers_count: int
    created_at: datetime.datetime
    phone: None | str | Unset = UNSET
    roles: list[str] | Unset = UNSET
    visibility: None | Unset | UserSearchRowVisibilityType1 = UNSET
    team_ids: list[UUID] | Unset = UNSET
    team_names: list[str] | Unset = UNSET
    quotes_count: int | None | Unset = UNSET
    quotes_won: int | None | Unset = UNSET
    quote_win_rate: float | None | Unset = UNSET
    average_gross_profit_per_order: float | None | Unset = UNSET
    last_invited_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object_ = UserSearchRowObject.decode(take("object"))
        model.id = _parse_uuid(take("id"))
        model.name = take("name")
        model.email = take("email")
        model.email_verified = take("emailVerified")
        model.status = UserSearchRowStatus.decode(take("status"))
        model.customers_count = take("customersCount")
        model.orders_count = take("ordersCount")
        model.orders_total_revenue = take("ordersTotalRevenue")
        model.orders_total_transportation_cost = take("ordersTotalTransportationCost")
        model.orders_total_gross_profit = take("ordersTotalGrossProfit")
        model.carriers_count = take("carriersCount")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.phone = take("phone", UNSET)
        model.roles = take("roles", UNSET)
        model.visibility = (
            v if (v := take("visibility", UNSET)) is UNSET or v is None else UserSearchRowVisibilityType1.decode(v)
        )
        model.team_ids = UNSET if (v := take("teamIds", None)) is None else [_parse_uuid(item) for item in v]
        model.team_names = take("teamNames", UNSET)
        model.quotes_count = take("quotesCount", UNSET)
        model.quotes_won = take("quotesWon", UNSET)
        model.quote_win_rate = take("quoteWinRate", UNSET)
        model.average_gross_profit_per_order = take("averageGrossProfitPerOrder", UNSET)
        model.last_invited_at = (
            v if (v := take("lastInvitedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "object": str(self.object_),
            "id": str(self.id),
            "name": self.name,
            "email": self.email,
            "emailVerified": self.email_verified,
            "status": str(self.status),
            "customersCount": self.customers_count,
            "ordersCount": self.orders_count,
            "ordersTotalRevenue": self.orders_total_revenue,
            "ordersTotalTransportationCost": self.orders_total_transportation_cost,
            "ordersTotalGrossProfit": self.orders_total_gross_profit,
            "carriersCount": self.carriers_count,
            "createdAt": self.created_at.isoformat(),
        }
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.roles is not UNSET:
            members["roles"] = self.roles
        if self.visibility is not UNSET:
            members["visibility"] = None if self.visibility is None else str(self.visibility)
        if self.team_ids is not UNSET:
            members["teamIds"] = [str(item) for item in self.team_ids]
        if self.team_names is not UNSET:
            members["teamNames"] = self.team_names
        if self.quotes_count is not UNSET:
            members["quotesCount"] = self.quotes_count
        if self.quotes_won is not UNSET:
            members["quotesWon"] = self.quotes_won
        if self.quote_win_rate is not UNSET:
            members["quoteWinRate"] = self.quote_win_rate
        if self.average_gross_profit_per_order is not UNSET:
            members["averageGrossProfitPerOrder"] = self.average_gross_profit_per_order
        if self.last_invited_at is not UNSET:
            members["lastInvitedAt"] = None if self.last_invited_at is None else self.last_invited_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "object": _json.required(_json.EnumOf(UserSearchRowObject)),
            "id": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "email": _json.required(_json.STRING),
            "emailVerified": _json.required(_json.BOOLEAN),
            "status": _json.required(_json.EnumOf(UserSearchRowStatus)),
            "customersCount": _json.required(_json.INTEGER),
            "ordersCount": _json.required(_json.INTEGER),
            "ordersTotalRevenue": _json.required(_json.NUMBER),
            "ordersTotalTransportationCost": _json.required(_json.NUMBER),
            "ordersTotalGrossProfit": _json.required(_json.NUMBER),
            "carriersCount": _json.required(_json.INTEGER),
            "createdAt": _json.required(_json.DATE_TIME),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "roles": _json.optional(_json.ArrayOf(_json.STRING)),
            "visibility": _json.optional(_json.Nullable(_json.EnumOf(UserSearchRowVisibilityType1))),
            "teamIds": _json.optional(_json.ArrayOf(_json.UUID_STRING)),
            "teamNames": _json.optional(_json.ArrayOf(_json.STRING)),
            "quotesCount": _json.optional(_json.Nullable(_json.INTEGER)),
            "quotesWon": _json.optional(_json.Nullable(_json.INTEGER)),
            "quoteWinRate": _json.optional(_json.Nullable(_json.NUMBER)),
            "averageGrossProfitPerOrder": _json.optional(_json.Nullable(_json.NUMBER)),
            "lastInvitedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .user_search_row_object import UserSearchRowObject
from .user_search_row_status import UserSearchRowStatus
from .user_search_row_visibility_type_1 import UserSearchRowVisibilityType1
