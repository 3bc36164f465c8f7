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
class CustomerSearchRow(_Model):
    """A customer as a flat search result, holding the indexed fields only. Soft-deleted customers are never
    returned.

    Attributes:
        object_: Constant that marks a flat search row, as opposed to a full record.
        id: UUID of the customer.
        friendly_id: Short number shown to people in the product; not accepted where an id is expected.
        status: Status of the customer: `ACTIVE`, `INACTIVE`, `PENDING`, `SUSPENDED` or `ARCHIVED`.
        created_at: When the record was created.
        updated_at: When the record last changed.
        dba_name: "Doing business as" name.
        state: Code of the state or province in capital letters.
        location: City and state in one text, derived from the address.
        country: Country code in capital letters.
        team_id: Id of the team of the customer (index field `groupId`).
        team_name: Name of the team of the customer (index field `groupName`).
        user_ids: Ids of the users connected with the customer.
        user_names: Names of the users connected with the customer; may be hidden.
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
        quote_win_rate: Share of quotes won, as a percent from 0 to 100.
        most_recent_order_creation_at: When the latest order was created.
        next_follow_up: Date of the next follow-up.
        last_outreach: When the customer was last contacted.
        quickbooks_customer_id: Id of the customer in QuickBooks Online (index field `qboCustomerId`).
        tags: Labels of the tags on the customer.
    """

    object_: CustomerSearchRowObject
    id: UUID
    friendly_id: str
    name: str
    status: CustomerSearchRowStatus
    created_at: datetime.datetime
    updated_at: datetime.datetime
    dba_name: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    zip_: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    team_id: None | Unset | UUID = UNSET
    team_name: None | str | Unset = UNSET
    user_ids: list[UUID] | Unset = UNSET
    user_names: list[str] | Unset = UNSET
    account_owner_id: None | Unset | UUID = UNSET
    account_owner_name: None | str | Unset = UNSET
    operated_by_id: None | Unset | UUID = UNSET
    operated_by_name: None | str | Unset = UNSET
    primary_contact_name: None | str | Unset = UNSET
    primary_contact_email: None | str | Unset = UNSET
    primary_contact_phone: None | str | Unset = UNSET
    service_tier: None | str | Unset = UNSET
    years_in_business: None | str | Unset = UNSET
    number_of_employees: None | str | Unset = UNSET
    industry: None | str | Unset = UNSET
    sic: None | str | Unset = UNSET
    naics: None | str | Unset = UNSET
    payment_term_name: None | str | Unset = UNSET
    credit_limit: float | None | Unset = UNSET
    outstanding_balance: float | None | Unset = UNSET
    total_revenue: float | None | Unset = UNSET
    total_transportation_cost: float | None | Unset = UNSET
    total_gross_profit: float | None | Unset = UNSET
    orders_count: int | None | Unset = UNSET
    quotes_count: int | None | Unset = UNSET
    quotes_won: int | None | Unset = UNSET
    quote_win_rate: float | None | Unset = UNSET
    most_recent_order_creation_at: datetime.datetime | None | Unset = UNSET
    next_follow_up: datetime.date | None | Unset = UNSET
    last_outreach: datetime.datetime | None | Unset = UNSET
    quickbooks_customer_id: None | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object_ = CustomerSearchRowObject.decode(take("object"))
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.status = CustomerSearchRowStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.dba_name = take("dbaName", UNSET)
        model.city = take("city", UNSET)
        model.state = take("state", UNSET)
        model.location = take("location", UNSET)
        model.zip_ = take("zip", UNSET)
        model.country = take("country", UNSET)
        model.team_id = v if (v := take("teamId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.team_name = take("teamName", UNSET)
        model.user_ids = UNSET if (v := take("userIds", None)) is None else [_parse_uuid(item) for item in v]
        model.user_names = take("userNames", UNSET)
        model.account_owner_id = v if (v := take("accountOwnerId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.account_owner_name = take("accountOwnerName", UNSET)
        model.operated_by_id = v if (v := take("operatedById", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.operated_by_name = take("operatedByName", UNSET)
        model.primary_contact_name = take("primaryContactName", UNSET)
        model.primary_contact_email = take("primaryContactEmail", UNSET)
        model.primary_contact_phone = take("primaryContactPhone", UNSET)
        model.service_tier = take("serviceTier", UNSET)
        model.years_in_business = take("yearsInBusiness", UNSET)
        model.number_of_employees = take("numberOfEmployees", UNSET)
        model.industry = take("industry", UNSET)
        model.sic = take("sic", UNSET)
        model.naics = take("naics", UNSET)
        model.payment_term_name = take("paymentTermName", UNSET)
        model.credit_limit = take("creditLimit", UNSET)
        model.outstanding_balance = take("outstandingBalance", UNSET)
        model.total_revenue = take("totalRevenue", UNSET)
        model.total_transportation_cost = take("totalTransportationCost", UNSET)
        model.total_gross_profit = take("totalGrossProfit", UNSET)
        model.orders_count = take("ordersCount", UNSET)
        model.quotes_count = take("quotesCount", UNSET)
        model.quotes_won = take("quotesWon", UNSET)
        model.quote_win_rate = take("quoteWinRate", UNSET)
        model.most_recent_order_creation_at = (
            v
            if (v := take("mostRecentOrderCreationAt", UNSET)) is UNSET or v is None
            else datetime.datetime.fromisoformat(v)
        )
        model.next_follow_up = (
            v if (v := take("nextFollowUp", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.last_outreach = (
            v if (v := take("lastOutreach", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.quickbooks_customer_id = take("quickbooksCustomerId", UNSET)
        model.tags = take("tags", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "object": str(self.object_),
            "id": str(self.id),
            "friendlyId": self.friendly_id,
            "name": self.name,
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.dba_name is not UNSET:
            members["dbaName"] = self.dba_name
        if self.city is not UNSET:
            members["city"] = self.city
        if self.state is not UNSET:
            members["state"] = self.state
        if self.location is not UNSET:
            members["location"] = self.location
        if self.zip_ is not UNSET:
            members["zip"] = self.zip_
        if self.country is not UNSET:
            members["country"] = self.country
        if self.team_id is not UNSET:
            members["teamId"] = None if self.team_id is None else str(self.team_id)
        if self.team_name is not UNSET:
            members["teamName"] = self.team_name
        if self.user_ids is not UNSET:
            members["userIds"] = [str(item) for item in self.user_ids]
        if self.user_names is not UNSET:
            members["userNames"] = self.user_names
        if self.account_owner_id is not UNSET:
            members["accountOwnerId"] = None if self.account_owner_id is None else str(self.account_owner_id)
        if self.account_owner_name is not UNSET:
            members["accountOwnerName"] = self.account_owner_name
        if self.operated_by_id is not UNSET:
            members["operatedById"] = None if self.operated_by_id is None else str(self.operated_by_id)
        if self.operated_by_name is not UNSET:
            members["operatedByName"] = self.operated_by_name
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone
        if self.service_tier is not UNSET:
            members["serviceTier"] = self.service_tier
        if self.years_in_business is not UNSET:
            members["yearsInBusiness"] = self.years_in_business
        if self.number_of_employees is not UNSET:
            members["numberOfEmployees"] = self.number_of_employees
        if self.industry is not UNSET:
            members["industry"] = self.industry
        if self.sic is not UNSET:
            members["sic"] = self.sic
        if self.naics is not UNSET:
            members["naics"] = self.naics
        if self.payment_term_name is not UNSET:
            members["paymentTermName"] = self.payment_term_name
        if self.credit_limit is not UNSET:
            members["creditLimit"] = self.credit_limit
        if self.outstanding_balance is not UNSET:
            members["outstandingBalance"] = self.outstanding_balance
        if self.total_revenue is not UNSET:
            members["totalRevenue"] = self.total_revenue
        if self.total_transportation_cost is not UNSET:
            members["totalTransportationCost"] = self.total_transportation_cost
        if self.total_gross_profit is not UNSET:
            members["totalGrossProfit"] = self.total_gross_profit
        if self.orders_count is not UNSET:
            members["ordersCount"] = self.orders_count
        if self.quotes_count is not UNSET:
            members["quotesCount"] = self.quotes_count
        if self.quotes_won is not UNSET:
            members["quotesWon"] = self.quotes_won
        if self.quote_win_rate is not UNSET:
            members["quoteWinRate"] = self.quote_win_rate
        if self.most_recent_order_creation_at is not UNSET:
            members["mostRecentOrderCreationAt"] = (
                None if self.most_recent_order_creation_at is None else self.most_recent_order_creation_at.isoformat()
            )
        if self.next_follow_up is not UNSET:
            members["nextFollowUp"] = None if self.next_follow_up is None else self.next_follow_up.isoformat()
        if self.last_outreach is not UNSET:
            members["lastOutreach"] = None if self.last_outreach is None else self.last_outreach.isoformat()
        if self.quickbooks_customer_id is not UNSET:
            members["quickbooksCustomerId"] = self.quickbooks_customer_id
        if self.tags is not UNSET:
            members["tags"] = self.tags
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "object": _json.required(_json.EnumOf(CustomerSearchRowObject)),
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "name": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(CustomerSearchRowStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "dbaName": _json.optional(_json.Nullable(_json.STRING)),
            "city": _json.optional(_json.Nullable(_json.STRING)),
            "state": _json.optional(_json.Nullable(_json.STRING)),
            "location": _json.optional(_json.Nullable(_json.STRING)),
            "zip": _json.optional(_json.Nullable(_json.STRING)),
            "country": _json.optional(_json.Nullable(_json.STRING)),
            "teamId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "teamName": _json.optional(_json.Nullable(_json.STRING)),
            "userIds": _json.optional(_json.ArrayOf(_json.UUID_STRING)),
            "userNames": _json.optional(_json.ArrayOf(_json.STRING)),
            "accountOwnerId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "accountOwnerName": _json.optional(_json.Nullable(_json.STRING)),
            "operatedById": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "operatedByName": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactName": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactEmail": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactPhone": _json.optional(_json.Nullable(_json.STRING)),
            "serviceTier": _json.optional(_json.Nullable(_json.STRING)),
            "yearsInBusiness": _json.optional(_json.Nullable(_json.STRING)),
            "numberOfEmployees": _json.optional(_json.Nullable(_json.STRING)),
            "industry": _json.optional(_json.Nullable(_json.STRING)),
            "sic": _json.optional(_json.Nullable(_json.STRING)),
            "naics": _json.optional(_json.Nullable(_json.STRING)),
            "paymentTermName": _json.optional(_json.Nullable(_json.STRING)),
            "creditLimit": _json.optional(_json.Nullable(_json.NUMBER)),
            "outstandingBalance": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalRevenue": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalTransportationCost": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalGrossProfit": _json.optional(_json.Nullable(_json.NUMBER)),
            "ordersCount": _json.optional(_json.Nullable(_json.INTEGER)),
            "quotesCount": _json.optional(_json.Nullable(_json.INTEGER)),
            "quotesWon": _json.optional(_json.Nullable(_json.INTEGER)),
            "quoteWinRate": _json.optional(_json.Nullable(_json.NUMBER)),
            "mostRecentOrderCreationAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "nextFollowUp": _json.optional(_json.Nullable(_json.DATE)),
            "lastOutreach": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "quickbooksCustomerId": _json.optional(_json.Nullable(_json.STRING)),
            "tags": _json.optional(_json.ArrayOf(_json.STRING)),
        }


from .customer_search_row_object import CustomerSearchRowObject
from .customer_search_row_status import CustomerSearchRowStatus
