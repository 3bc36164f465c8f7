from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class UserSearchCriteria(Model):
    """Criteria per field for the search for users. The search skips users that have been soft-deleted."""

    id: UUIDSearchCriteria | Unset = UNSET
    """UUID of the user."""
    name: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    email: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    email_verified: BooleanSearchCriteria | Unset = UNSET
    """Whether the e-mail address of the user has been verified."""
    phone: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    status: KeywordSearchCriteria | Unset = UNSET
    """Status of the user: `pending`, `active` or `inactive`."""
    roles: KeywordSearchCriteria | Unset = UNSET
    """Roles of the user."""
    visibility: KeywordSearchCriteria | Unset = UNSET
    """Visibility level of the user: `ALL` or `LIMITED`."""
    team_ids: UUIDSearchCriteria | Unset = UNSET
    """Ids of the teams that the user belongs to (index field `groupIds`)."""
    team_names: TextSearchCriteria | Unset = UNSET
    """Names of the teams that the user belongs to (index field `groupNames`)."""
    customers_count: IntSearchCriteria | Unset = UNSET
    """Number of customers of the user (index field `shippersCount`)."""
    quotes_count: IntSearchCriteria | Unset = UNSET
    """Number of quotes."""
    quotes_won: IntSearchCriteria | Unset = UNSET
    """Number of quotes won."""
    quote_win_rate: FloatSearchCriteria | Unset = UNSET
    """Share of quotes won, in percent."""
    orders_count: IntSearchCriteria | Unset = UNSET
    """Number of shipments of the user."""
    orders_total_revenue: FloatSearchCriteria | Unset = UNSET
    """Total revenue of the user's shipments."""
    orders_total_transportation_cost: FloatSearchCriteria | Unset = UNSET
    """Total cost of transportation of the user's shipments."""
    orders_total_gross_profit: FloatSearchCriteria | Unset = UNSET
    """Total gross profit of the user's shipments."""
    average_gross_profit_per_order: FloatSearchCriteria | Unset = UNSET
    """Average gross profit per shipment."""
    carriers_count: IntSearchCriteria | Unset = UNSET
    """Number of carriers of the user."""
    created_at: DatetimeSearchCriteria | Unset = UNSET
    """When the record was created."""
    last_invited_at: DatetimeSearchCriteria | Unset = UNSET
    """When the user was last invited."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "name": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "email": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "emailVerified": kinds.optional(kinds.ModelOf(BooleanSearchCriteria)),
            "phone": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "status": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "roles": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "visibility": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "teamIds": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "teamNames": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "customersCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "quotesCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "quotesWon": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "quoteWinRate": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "ordersCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "ordersTotalRevenue": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "ordersTotalTransportationCost": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "ordersTotalGrossProfit": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "averageGrossProfitPerOrder": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "carriersCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
            "lastInvitedAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
        }


from .boolean_search_criteria import BooleanSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .float_search_criteria import FloatSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
