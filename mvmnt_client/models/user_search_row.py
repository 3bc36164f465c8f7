from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_float

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class UserSearchRow(Model):
    """A user as a flat search result, holding the indexed fields only. Soft-deleted users are never returned."""

    object: UserSearchRowObject
    """Constant that marks a flat search row, as opposed to a full record."""
    id: UUID
    """UUID of the user."""
    name: str
    email: str
    email_verified: bool
    """Whether the e-mail address of the user has been verified."""
    status: UserSearchRowStatus
    """Status of the user: `pending`, `active` or `inactive`."""
    customers_count: int
    """Number of customers of the user (index field `shippersCount`)."""
    orders_count: int
    """Number of shipments of the user."""
    orders_total_revenue: float
    """Total revenue of the user's shipments."""
    orders_total_transportation_cost: float
    """Total cost of transportation of the user's shipments."""
    orders_total_gross_profit: float
    """Total gross profit of the user's shipments."""
    carriers_count: int
    """Number of carriers of the user."""
    created_at: datetime.datetime
    """When the record was created."""
    phone: None | str | Unset = UNSET
    roles: list[str] | Unset = UNSET
    """Roles of the user."""
    visibility: None | Unset | UserSearchRowVisibilityType1 = UNSET
    """Visibility level of the user: `ALL` or `LIMITED`."""
    team_ids: list[UUID] | Unset = UNSET
    """Ids of the teams that the user belongs to (index field `groupIds`)."""
    team_names: list[str] | Unset = UNSET
    """Names of the teams that the user belongs to (index field `groupNames`)."""
    quotes_count: int | None | Unset = UNSET
    """Number of quotes."""
    quotes_won: int | None | Unset = UNSET
    """Number of quotes won."""
    quote_win_rate: float | None | Unset = UNSET
    """Share of quotes won, in percent."""
    average_gross_profit_per_order: float | None | Unset = UNSET
    """Average gross profit per shipment."""
    last_invited_at: datetime.datetime | None | Unset = UNSET
    """When the user was last invited."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object = UserSearchRowObject.decode(take("object"))
        model.id = parse_uuid(take("id"))
        model.name = take("name")
        model.email = take("email")
        model.email_verified = take("emailVerified")
        model.status = UserSearchRowStatus.decode(take("status"))
        model.customers_count = take("customersCount")
        model.orders_count = take("ordersCount")
        model.orders_total_revenue = parse_float(take("ordersTotalRevenue"))
        model.orders_total_transportation_cost = parse_float(take("ordersTotalTransportationCost"))
        model.orders_total_gross_profit = parse_float(take("ordersTotalGrossProfit"))
        model.carriers_count = take("carriersCount")
        model.created_at = parse_date_time(take("createdAt"))
        model.phone = take("phone", UNSET)
        model.roles = UNSET if (v := take("roles", None)) is None else array(v)
        model.visibility = (
            v if (v := take("visibility", UNSET)) is UNSET or v is None else UserSearchRowVisibilityType1.decode(v)
        )
        model.team_ids = UNSET if (v := take("teamIds", None)) is None else [parse_uuid(item) for item in array(v)]
        model.team_names = UNSET if (v := take("teamNames", None)) is None else array(v)
        model.quotes_count = take("quotesCount", UNSET)
        model.quotes_won = take("quotesWon", UNSET)
        model.quote_win_rate = parse_float(take("quoteWinRate", UNSET))
        model.average_gross_profit_per_order = parse_float(take("averageGrossProfitPerOrder", UNSET))
        model.last_invited_at = v if (v := take("lastInvitedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "object": kinds.required(kinds.EnumOf(UserSearchRowObject)),
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "email": kinds.required(kinds.Text(format="email")),
            "emailVerified": kinds.required(kinds.BOOLEAN),
            "status": kinds.required(kinds.EnumOf(UserSearchRowStatus)),
            "customersCount": kinds.required(kinds.INTEGER),
            "ordersCount": kinds.required(kinds.INTEGER),
            "ordersTotalRevenue": kinds.required(kinds.NUMBER),
            "ordersTotalTransportationCost": kinds.required(kinds.NUMBER),
            "ordersTotalGrossProfit": kinds.required(kinds.NUMBER),
            "carriersCount": kinds.required(kinds.INTEGER),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "roles": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "visibility": kinds.optional(kinds.Nullable(kinds.EnumOf(UserSearchRowVisibilityType1))),
            "teamIds": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "teamNames": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "quotesCount": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quotesWon": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quoteWinRate": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "averageGrossProfitPerOrder": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "lastInvitedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .user_search_row_object import UserSearchRowObject
from .user_search_row_status import UserSearchRowStatus
from .user_search_row_visibility_type_1 import UserSearchRowVisibilityType1
