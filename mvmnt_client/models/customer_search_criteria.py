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
class CustomerSearchCriteria(_Model):
    """Criteria per field for the search for customers. The search skips customers that have been soft-deleted.

    Attributes:
        id: UUID of the customer.
        friendly_id: Short number shown to people in the product; not accepted where an id is expected.
        name: Search condition on a text field; parts of a text and wildcards can match.
        dba_name: "Doing business as" name.
        status: Status of the customer: `ACTIVE`, `INACTIVE`, `PENDING`, `SUSPENDED` or `ARCHIVED`.
        city: Search condition on a text field; parts of a text and wildcards can match.
        state: Code of the state or province in capital letters.
        location: City and state in one text, derived from the address.
        zip_: Search condition on a field that is compared as a whole; parts of a value do not match.
        country: Country code in capital letters.
        team_id: Id of the team of the customer (index field `groupId`).
        team_name: Name of the team of the customer (index field `groupName`).
        user_ids: Ids of the users connected with the customer.
        user_names: Names of the users connected with the customer.
        account_owner_id: Id of the user who is the primary owner of the account.
        account_owner_name: Name of the user who owns the account.
        operated_by_id: Id of the user who is the operations representative.
        operated_by_name: Name of the operations representative.
        primary_contact_name: Name of the primary contact.
        primary_contact_email: E-mail address of the primary contact.
        primary_contact_phone: Phone number of the primary contact.
        service_tier: Service tier of the customer.
        years_in_business: Years in business, held as a text value rather than a number.
        number_of_employees: Number of employees, held as a text value rather than a number.
        industry: Search condition on a field that is compared as a whole; parts of a value do not match.
        sic: Industry code in the Standard Industrial Classification (SIC).
        naics: Industry code in the North American Industry Classification System (NAICS).
        payment_term_name: Name of the payment terms.
        credit_limit: Credit limit of the customer, an amount of money.
        outstanding_balance: Outstanding balance of the customer, an amount of money.
        total_revenue: Total revenue, an amount of money.
        total_transportation_cost: Total cost of transportation, an amount of money.
        total_gross_profit: Gross profit: total revenue less total transportation cost.
        orders_count: Number of shipments, without canceled and rejected ones.
        quotes_count: Number of quotes.
        quotes_won: Number of quotes won.
        quote_win_rate: Share of quotes won: quotes won divided by the number of quotes.
        most_recent_order_creation_at: When the latest order was created.
        next_follow_up: Date of the next follow-up.
        last_outreach: When the customer was last contacted.
        quickbooks_customer_id: Id of the customer in QuickBooks Online (index field `qboCustomerId`).
        tags: Matches the labels of the tags on the customer.
        created_at: When the record was created.
        updated_at: When the record last changed.
    """

    id: UUIDSearchCriteria | Unset = UNSET
    friendly_id: KeywordSearchCriteria | Unset = UNSET
    name: TextSearchCriteria | Unset = UNSET
    dba_name: TextSearchCriteria | Unset = UNSET
    status: KeywordSearchCriteria | Unset = UNSET
    city: TextSearchCriteria | Unset = UNSET
    state: KeywordSearchCriteria | Unset = UNSET
    location: TextSearchCriteria | Unset = UNSET
    zip_: KeywordSearchCriteria | Unset = UNSET
    country: KeywordSearchCriteria | Unset = UNSET
    team_id: UUIDSearchCriteria | Unset = UNSET
    team_name: TextSearchCriteria | Unset = UNSET
    user_ids: UUIDSearchCriteria | Unset = UNSET
    user_names: TextSearchCriteria | Unset = UNSET
    account_owner_id: UUIDSearchCriteria | Unset = UNSET
    account_owner_name: TextSearchCriteria | Unset = UNSET
    operated_by_id: UUIDSearchCriteria | Unset = UNSET
    operated_by_name: TextSearchCriteria | Unset = UNSET
    primary_contact_name: TextSearchCriteria | Unset = UNSET
    primary_contact_email: TextSearchCriteria | Unset = UNSET
    primary_contact_phone: TextSearchCriteria | Unset = UNSET
    service_tier: KeywordSearchCriteria | Unset = UNSET
    years_in_business: KeywordSearchCriteria | Unset = UNSET
    number_of_employees: KeywordSearchCriteria | Unset = UNSET
    industry: KeywordSearchCriteria | Unset = UNSET
    sic: KeywordSearchCriteria | Unset = UNSET
    naics: KeywordSearchCriteria | Unset = UNSET
    payment_term_name: KeywordSearchCriteria | Unset = UNSET
    credit_limit: FloatSearchCriteria | Unset = UNSET
    outstanding_balance: FloatSearchCriteria | Unset = UNSET
    total_revenue: FloatSearchCriteria | Unset = UNSET
    total_transportation_cost: FloatSearchCriteria | Unset = UNSET
    total_gross_profit: FloatSearchCriteria | Unset = UNSET
    orders_count: IntSearchCriteria | Unset = UNSET
    quotes_count: IntSearchCriteria | Unset = UNSET
    quotes_won: IntSearchCriteria | Unset = UNSET
    quote_win_rate: FloatSearchCriteria | Unset = UNSET
    most_recent_order_creation_at: DatetimeSearchCriteria | Unset = UNSET
    next_follow_up: DateSearchCriteria | Unset = UNSET
    last_outreach: DatetimeSearchCriteria | Unset = UNSET
    quickbooks_customer_id: KeywordSearchCriteria | Unset = UNSET
    tags: TextSearchCriteria | Unset = UNSET
    created_at: DatetimeSearchCriteria | Unset = UNSET
    updated_at: DatetimeSearchCriteria | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else TextSearchCriteria.from_dict(v)
        model.dba_name = UNSET if (v := take("dbaName", None)) is None else TextSearchCriteria.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else TextSearchCriteria.from_dict(v)
        model.state = UNSET if (v := take("state", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.location = UNSET if (v := take("location", None)) is None else TextSearchCriteria.from_dict(v)
        model.zip_ = UNSET if (v := take("zip", None)) is None else KeywordSearchCriteria.from_dict(v)
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
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.dba_name is not UNSET:
            members["dbaName"] = self.dba_name.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.city is not UNSET:
            members["city"] = self.city.to_dict()
        if self.state is not UNSET:
            members["state"] = self.state.to_dict()
        if self.location is not UNSET:
            members["location"] = self.location.to_dict()
        if self.zip_ is not UNSET:
            members["zip"] = self.zip_.to_dict()
        if self.country is not UNSET:
            members["country"] = self.country.to_dict()
        if self.team_id is not UNSET:
            members["teamId"] = self.team_id.to_dict()
        if self.team_name is not UNSET:
            members["teamName"] = self.team_name.to_dict()
        if self.user_ids is not UNSET:
            members["userIds"] = self.user_ids.to_dict()
        if self.user_names is not UNSET:
            members["userNames"] = self.user_names.to_dict()
        if self.account_owner_id is not UNSET:
            members["accountOwnerId"] = self.account_owner_id.to_dict()
        if self.account_owner_name is not UNSET:
            members["accountOwnerName"] = self.account_owner_name.to_dict()
        if self.operated_by_id is not UNSET:
            members["operatedById"] = self.operated_by_id.to_dict()
        if self.operated_by_name is not UNSET:
            members["operatedByName"] = self.operated_by_name.to_dict()
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name.to_dict()
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email.to_dict()
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone.to_dict()
        if self.service_tier is not UNSET:
            members["serviceTier"] = self.service_tier.to_dict()
        if self.years_in_business is not UNSET:
            members["yearsInBusiness"] = self.years_in_business.to_dict()
        if self.number_of_employees is not UNSET:
            members["numberOfEmployees"] = self.number_of_employees.to_dict()
        if self.industry is not UNSET:
            members["industry"] = self.industry.to_dict()
        if self.sic is not UNSET:
            members["sic"] = self.sic.to_dict()
        if self.naics is not UNSET:
            members["naics"] = self.naics.to_dict()
        if self.payment_term_name is not UNSET:
            members["paymentTermName"] = self.payment_term_name.to_dict()
        if self.credit_limit is not UNSET:
            members["creditLimit"] = self.credit_limit.to_dict()
        if self.outstanding_balance is not UNSET:
            members["outstandingBalance"] = self.outstanding_balance.to_dict()
        if self.total_revenue is not UNSET:
            members["totalRevenue"] = self.total_revenue.to_dict()
        if self.total_transportation_cost is not UNSET:
            members["totalTransportationCost"] = self.total_transportation_cost.to_dict()
        if self.total_gross_profit is not UNSET:
            members["totalGrossProfit"] = self.total_gross_profit.to_dict()
        if self.orders_count is not UNSET:
            members["ordersCount"] = self.orders_count.to_dict()
        if self.quotes_count is not UNSET:
            members["quotesCount"] = self.quotes_count.to_dict()
        if self.quotes_won is not UNSET:
            members["quotesWon"] = self.quotes_won.to_dict()
        if self.quote_win_rate is not UNSET:
            members["quoteWinRate"] = self.quote_win_rate.to_dict()
        if self.most_recent_order_creation_at is not UNSET:
            members["mostRecentOrderCreationAt"] = self.most_recent_order_creation_at.to_dict()
        if self.next_follow_up is not UNSET:
            members["nextFollowUp"] = self.next_follow_up.to_dict()
        if self.last_outreach is not UNSET:
            members["lastOutreach"] = self.last_outreach.to_dict()
        if self.quickbooks_customer_id is not UNSET:
            members["quickbooksCustomerId"] = self.quickbooks_customer_id.to_dict()
        if self.tags is not UNSET:
            members["tags"] = self.tags.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "friendlyId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "name": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "dbaName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "status": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "city": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "state": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "location": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "zip": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "country": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "teamId": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "teamName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "userIds": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "userNames": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "accountOwnerId": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "accountOwnerName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "operatedById": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "operatedByName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactEmail": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactPhone": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "serviceTier": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "yearsInBusiness": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "numberOfEmployees": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "industry": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "sic": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "naics": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "paymentTermName": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "creditLimit": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "outstandingBalance": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "totalRevenue": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "totalTransportationCost": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "totalGrossProfit": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "ordersCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "quotesCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "quotesWon": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "quoteWinRate": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "mostRecentOrderCreationAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
            "nextFollowUp": _json.optional(_json.ModelOf(DateSearchCriteria)),
            "lastOutreach": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
            "quickbooksCustomerId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "tags": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
        }


from .date_search_criteria import DateSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .float_search_criteria import FloatSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
