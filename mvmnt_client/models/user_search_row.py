from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class UserSearchRow(ResponseModel):
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
    phone: None | str = ABSENT
    roles: list[str] | None = ABSENT
    """Roles of the user."""
    visibility: None | UserSearchRowVisibilityType1 = ABSENT
    """Visibility level of the user: `ALL` or `LIMITED`."""
    team_ids: list[UUID] | None = ABSENT
    """Ids of the teams that the user belongs to (index field `groupIds`)."""
    team_names: list[str] | None = ABSENT
    """Names of the teams that the user belongs to (index field `groupNames`)."""
    quotes_count: int | None = ABSENT
    """Number of quotes."""
    quotes_won: int | None = ABSENT
    """Number of quotes won."""
    quote_win_rate: float | None = ABSENT
    """Share of quotes won, in percent."""
    average_gross_profit_per_order: float | None = ABSENT
    """Average gross profit per shipment."""
    last_invited_at: datetime.datetime | None = ABSENT
    """When the user was last invited."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
