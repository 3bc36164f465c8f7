from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerSearchCriteria(Model):
    """Criteria per field for the search for customers. The search skips customers that have been soft-deleted."""

    id: UUIDSearchCriteria | Unset = UNSET
    """UUID of the customer."""
    friendly_id: KeywordSearchCriteria | Unset = UNSET
    """Short number shown to people in the product; not accepted where an id is expected."""
    name: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    dba_name: TextSearchCriteria | Unset = UNSET
    """"Doing business as" name."""
    status: KeywordSearchCriteria | Unset = UNSET
    """Status of the customer: `ACTIVE`, `INACTIVE`, `PENDING`, `SUSPENDED` or `ARCHIVED`."""
    city: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    state: KeywordSearchCriteria | Unset = UNSET
    """Code of the state or province in capital letters."""
    location: TextSearchCriteria | Unset = UNSET
    """City and state in one text, derived from the address."""
    zip: KeywordSearchCriteria | Unset = UNSET
    """Search condition on a field that is compared as a whole; parts of a value do not match."""
    country: KeywordSearchCriteria | Unset = UNSET
    """Country code in capital letters."""
    team_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the team of the customer (index field `groupId`)."""
    team_name: TextSearchCriteria | Unset = UNSET
    """Name of the team of the customer (index field `groupName`)."""
    user_ids: UUIDSearchCriteria | Unset = UNSET
    """Ids of the users connected with the customer."""
    user_names: TextSearchCriteria | Unset = UNSET
    """Names of the users connected with the customer."""
    account_owner_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the user who is the primary owner of the account."""
    account_owner_name: TextSearchCriteria | Unset = UNSET
    """Name of the user who owns the account."""
    operated_by_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the user who is the operations representative."""
    operated_by_name: TextSearchCriteria | Unset = UNSET
    """Name of the operations representative."""
    primary_contact_name: TextSearchCriteria | Unset = UNSET
    """Name of the primary contact."""
    primary_contact_email: TextSearchCriteria | Unset = UNSET
    """E-mail address of the primary contact."""
    primary_contact_phone: TextSearchCriteria | Unset = UNSET
    """Phone number of the primary contact."""
    service_tier: KeywordSearchCriteria | Unset = UNSET
    """Service tier of the customer."""
    years_in_business: KeywordSearchCriteria | Unset = UNSET
    """Years in business, held as a text value rather than a number."""
    number_of_employees: KeywordSearchCriteria | Unset = UNSET
    """Number of employees, held as a text value rather than a number."""
    industry: KeywordSearchCriteria | Unset = UNSET
    """Search condition on a field that is compared as a whole; parts of a value do not match."""
    sic: KeywordSearchCriteria | Unset = UNSET
    """Industry code in the Standard Industrial Classification (SIC)."""
    naics: KeywordSearchCriteria | Unset = UNSET
    """Industry code in the North American Industry Classification System (NAICS)."""
    payment_term_name: KeywordSearchCriteria | Unset = UNSET
    """Name of the payment terms."""
    credit_limit: FloatSearchCriteria | Unset = UNSET
    """Credit limit of the customer, an amount of money."""
    outstanding_balance: FloatSearchCriteria | Unset = UNSET
    """Outstanding balance of the customer, an amount of money."""
    total_revenue: FloatSearchCriteria | Unset = UNSET
    """Total revenue, an amount of money."""
    total_transportation_cost: FloatSearchCriteria | Unset = UNSET
    """Total cost of transportation, an amount of money."""
    total_gross_profit: FloatSearchCriteria | Unset = UNSET
    """Gross profit: total revenue less total transportation cost."""
    orders_count: IntSearchCriteria | Unset = UNSET
    """Number of shipments, without canceled and rejected ones."""
    quotes_count: IntSearchCriteria | Unset = UNSET
    """Number of quotes."""
    quotes_won: IntSearchCriteria | Unset = UNSET
    """Number of quotes won."""
    quote_win_rate: FloatSearchCriteria | Unset = UNSET
    """Share of quotes won: quotes won divided by the number of quotes."""
    most_recent_order_creation_at: DatetimeSearchCriteria | Unset = UNSET
    """When the latest order was created."""
    next_follow_up: DateSearchCriteria | Unset = UNSET
    """Date of the next follow-up."""
    last_outreach: DatetimeSearchCriteria | Unset = UNSET
    """When the customer was last contacted."""
    quickbooks_customer_id: KeywordSearchCriteria | Unset = UNSET
    """Id of the customer in QuickBooks Online (index field `qboCustomerId`)."""
    tags: TextSearchCriteria | Unset = UNSET
    """Matches the labels of the tags on the customer."""
    created_at: DatetimeSearchCriteria | Unset = UNSET
    """When the record was created."""
    updated_at: DatetimeSearchCriteria | Unset = UNSET
    """When the record last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "friendlyId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "name": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "dbaName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "status": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "city": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "state": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "location": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "zip": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "country": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "teamId": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "teamName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "userIds": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "userNames": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "accountOwnerId": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "accountOwnerName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "operatedById": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "operatedByName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactEmail": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactPhone": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "serviceTier": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "yearsInBusiness": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "numberOfEmployees": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "industry": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "sic": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "naics": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "paymentTermName": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "creditLimit": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "outstandingBalance": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "totalRevenue": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "totalTransportationCost": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "totalGrossProfit": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "ordersCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "quotesCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "quotesWon": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "quoteWinRate": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "mostRecentOrderCreationAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
            "nextFollowUp": kinds.optional(kinds.ModelOf(DateSearchCriteria)),
            "lastOutreach": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
            "quickbooksCustomerId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "tags": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
        }


from .date_search_criteria import DateSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .float_search_criteria import FloatSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
