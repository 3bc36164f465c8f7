from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else TextSearchCriteria.from_dict(v)
        model.dba_name = UNSET if (v := take("dbaName", None)) is None else TextSearchCriteria.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else TextSearchCriteria.from_dict(v)
        model.state = UNSET if (v := take("state", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.location = UNSET if (v := take("location", None)) is None else TextSearchCriteria.from_dict(v)
        model.zip = UNSET if (v := take("zip", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.country = UNSET if (v := take("country", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.team_id = UNSET if (v := take("teamId", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.team_name = UNSET if (v := take("teamName", None)) is None else TextSearchCriteria.from_dict(v)
        model.user_ids = UNSET if (v := take("userIds", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.user_names = UNSET if (v := take("userNames", None)) is None else TextSearchCriteria.from_dict(v)
        model.account_owner_id = (
            UNSET if (v := take("accountOwnerId", None)) is None else UUIDSearchCriteria.from_dict(v)
        )
        model.account_owner_name = (
            UNSET if (v := take("accountOwnerName", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.operated_by_id = UNSET if (v := take("operatedById", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.operated_by_name = (
            UNSET if (v := take("operatedByName", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_name = (
            UNSET if (v := take("primaryContactName", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_email = (
            UNSET if (v := take("primaryContactEmail", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_phone = (
            UNSET if (v := take("primaryContactPhone", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.service_tier = UNSET if (v := take("serviceTier", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.years_in_business = (
            UNSET if (v := take("yearsInBusiness", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.number_of_employees = (
            UNSET if (v := take("numberOfEmployees", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.industry = UNSET if (v := take("industry", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.sic = UNSET if (v := take("sic", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.naics = UNSET if (v := take("naics", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.payment_term_name = (
            UNSET if (v := take("paymentTermName", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.credit_limit = UNSET if (v := take("creditLimit", None)) is None else FloatSearchCriteria.from_dict(v)
        model.outstanding_balance = (
            UNSET if (v := take("outstandingBalance", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.total_revenue = UNSET if (v := take("totalRevenue", None)) is None else FloatSearchCriteria.from_dict(v)
        model.total_transportation_cost = (
            UNSET if (v := take("totalTransportationCost", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.total_gross_profit = (
            UNSET if (v := take("totalGrossProfit", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.orders_count = UNSET if (v := take("ordersCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.quotes_count = UNSET if (v := take("quotesCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.quotes_won = UNSET if (v := take("quotesWon", None)) is None else IntSearchCriteria.from_dict(v)
        model.quote_win_rate = UNSET if (v := take("quoteWinRate", None)) is None else FloatSearchCriteria.from_dict(v)
        model.most_recent_order_creation_at = (
            UNSET if (v := take("mostRecentOrderCreationAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        )
        model.next_follow_up = UNSET if (v := take("nextFollowUp", None)) is None else DateSearchCriteria.from_dict(v)
        model.last_outreach = (
            UNSET if (v := take("lastOutreach", None)) is None else DatetimeSearchCriteria.from_dict(v)
        )
        model.quickbooks_customer_id = (
            UNSET if (v := take("quickbooksCustomerId", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.tags = UNSET if (v := take("tags", None)) is None else TextSearchCriteria.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
