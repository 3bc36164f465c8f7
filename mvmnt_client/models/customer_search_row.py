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
from mvmnt._json.values.dates import parse_date, parse_date_time
from mvmnt._json.values.decimals import parse_float

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerSearchRow(Model):
    """A customer as a flat search result, holding the indexed fields only. Soft-deleted customers are never
    returned."""

    object: CustomerSearchRowObject
    """Constant that marks a flat search row, as opposed to a full record."""
    id: UUID
    """UUID of the customer."""
    friendly_id: str
    """Short number shown to people in the product; not accepted where an id is expected."""
    name: str
    status: CustomerSearchRowStatus
    """Status of the customer: `ACTIVE`, `INACTIVE`, `PENDING`, `SUSPENDED` or `ARCHIVED`."""
    created_at: datetime.datetime
    """When the record was created."""
    updated_at: datetime.datetime
    """When the record last changed."""
    dba_name: None | str | Unset = UNSET
    """"Doing business as" name."""
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    """Code of the state or province in capital letters."""
    location: None | str | Unset = UNSET
    """City and state in one text, derived from the address."""
    zip: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    """Country code in capital letters."""
    team_id: None | Unset | UUID = UNSET
    """Id of the team of the customer (index field `groupId`)."""
    team_name: None | str | Unset = UNSET
    """Name of the team of the customer (index field `groupName`)."""
    user_ids: list[UUID] | Unset = UNSET
    """Ids of the users connected with the customer."""
    user_names: list[str] | Unset = UNSET
    """Names of the users connected with the customer; may be hidden."""
    account_owner_id: None | Unset | UUID = UNSET
    """Id of the user who is the primary owner of the account."""
    account_owner_name: None | str | Unset = UNSET
    """Name of the user who owns the account."""
    operated_by_id: None | Unset | UUID = UNSET
    """Id of the user who is the operations representative."""
    operated_by_name: None | str | Unset = UNSET
    """Name of the operations representative."""
    primary_contact_name: None | str | Unset = UNSET
    """Name of the primary contact."""
    primary_contact_email: None | str | Unset = UNSET
    """E-mail address of the primary contact."""
    primary_contact_phone: None | str | Unset = UNSET
    """Phone number of the primary contact."""
    service_tier: None | str | Unset = UNSET
    """Service tier of the customer."""
    years_in_business: None | str | Unset = UNSET
    """Years in business, held as a text value rather than a number."""
    number_of_employees: None | str | Unset = UNSET
    """Number of employees, held as a text value rather than a number."""
    industry: None | str | Unset = UNSET
    sic: None | str | Unset = UNSET
    """Industry code in the Standard Industrial Classification (SIC)."""
    naics: None | str | Unset = UNSET
    """Industry code in the North American Industry Classification System (NAICS)."""
    payment_term_name: None | str | Unset = UNSET
    """Name of the payment terms."""
    credit_limit: float | None | Unset = UNSET
    """Credit limit of the customer, an amount of money."""
    outstanding_balance: float | None | Unset = UNSET
    """Outstanding balance of the customer, an amount of money."""
    total_revenue: float | None | Unset = UNSET
    """Total revenue, an amount of money."""
    total_transportation_cost: float | None | Unset = UNSET
    """Total cost of transportation, an amount of money."""
    total_gross_profit: float | None | Unset = UNSET
    """Gross profit: total revenue less total transportation cost."""
    orders_count: int | None | Unset = UNSET
    """Number of shipments, without canceled and rejected ones."""
    quotes_count: int | None | Unset = UNSET
    """Number of quotes."""
    quotes_won: int | None | Unset = UNSET
    """Number of quotes won."""
    quote_win_rate: float | None | Unset = UNSET
    """Share of quotes won, as a percent from 0 to 100."""
    most_recent_order_creation_at: datetime.datetime | None | Unset = UNSET
    """When the latest order was created."""
    next_follow_up: datetime.date | None | Unset = UNSET
    """Date of the next follow-up."""
    last_outreach: datetime.datetime | None | Unset = UNSET
    """When the customer was last contacted."""
    quickbooks_customer_id: None | str | Unset = UNSET
    """Id of the customer in QuickBooks Online (index field `qboCustomerId`)."""
    tags: list[str] | Unset = UNSET
    """Labels of the tags on the customer."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object = CustomerSearchRowObject.decode(take("object"))
        model.id = parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.status = CustomerSearchRowStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.dba_name = take("dbaName", UNSET)
        model.city = take("city", UNSET)
        model.state = take("state", UNSET)
        model.location = take("location", UNSET)
        model.zip = take("zip", UNSET)
        model.country = take("country", UNSET)
        model.team_id = v if (v := take("teamId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.team_name = take("teamName", UNSET)
        model.user_ids = UNSET if (v := take("userIds", None)) is None else [parse_uuid(item) for item in array(v)]
        model.user_names = UNSET if (v := take("userNames", None)) is None else array(v)
        model.account_owner_id = v if (v := take("accountOwnerId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.account_owner_name = take("accountOwnerName", UNSET)
        model.operated_by_id = v if (v := take("operatedById", UNSET)) is UNSET or v is None else parse_uuid(v)
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
        model.credit_limit = parse_float(take("creditLimit", UNSET))
        model.outstanding_balance = parse_float(take("outstandingBalance", UNSET))
        model.total_revenue = parse_float(take("totalRevenue", UNSET))
        model.total_transportation_cost = parse_float(take("totalTransportationCost", UNSET))
        model.total_gross_profit = parse_float(take("totalGrossProfit", UNSET))
        model.orders_count = take("ordersCount", UNSET)
        model.quotes_count = take("quotesCount", UNSET)
        model.quotes_won = take("quotesWon", UNSET)
        model.quote_win_rate = parse_float(take("quoteWinRate", UNSET))
        model.most_recent_order_creation_at = (
            v if (v := take("mostRecentOrderCreationAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        )
        model.next_follow_up = v if (v := take("nextFollowUp", UNSET)) is UNSET or v is None else parse_date(v)
        model.last_outreach = v if (v := take("lastOutreach", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.quickbooks_customer_id = take("quickbooksCustomerId", UNSET)
        model.tags = UNSET if (v := take("tags", None)) is None else array(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "object": kinds.required(kinds.EnumOf(CustomerSearchRowObject)),
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(CustomerSearchRowStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "dbaName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "city": kinds.optional(kinds.Nullable(kinds.STRING)),
            "state": kinds.optional(kinds.Nullable(kinds.STRING)),
            "location": kinds.optional(kinds.Nullable(kinds.STRING)),
            "zip": kinds.optional(kinds.Nullable(kinds.STRING)),
            "country": kinds.optional(kinds.Nullable(kinds.STRING)),
            "teamId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "teamName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "userIds": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "userNames": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "accountOwnerId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "accountOwnerName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "operatedById": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "operatedByName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactEmail": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "primaryContactPhone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "serviceTier": kinds.optional(kinds.Nullable(kinds.STRING)),
            "yearsInBusiness": kinds.optional(kinds.Nullable(kinds.STRING)),
            "numberOfEmployees": kinds.optional(kinds.Nullable(kinds.STRING)),
            "industry": kinds.optional(kinds.Nullable(kinds.STRING)),
            "sic": kinds.optional(kinds.Nullable(kinds.STRING)),
            "naics": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentTermName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "creditLimit": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "outstandingBalance": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "totalRevenue": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "totalTransportationCost": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "totalGrossProfit": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "ordersCount": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quotesCount": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quotesWon": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quoteWinRate": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "mostRecentOrderCreationAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "nextFollowUp": kinds.optional(kinds.Nullable(kinds.DATE)),
            "lastOutreach": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "quickbooksCustomerId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "tags": kinds.optional(kinds.ArrayOf(kinds.STRING)),
        }


from .customer_search_row_object import CustomerSearchRowObject
from .customer_search_row_status import CustomerSearchRowStatus
