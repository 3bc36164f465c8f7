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
class CustomerSearchRow(ResponseModel):
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
    dba_name: None | str = ABSENT
    """"Doing business as" name."""
    city: None | str = ABSENT
    state: None | str = ABSENT
    """Code of the state or province in capital letters."""
    location: None | str = ABSENT
    """City and state in one text, derived from the address."""
    zip: None | str = ABSENT
    country: None | str = ABSENT
    """Country code in capital letters."""
    team_id: None | UUID = ABSENT
    """Id of the team of the customer (index field `groupId`)."""
    team_name: None | str = ABSENT
    """Name of the team of the customer (index field `groupName`)."""
    user_ids: list[UUID] | None = ABSENT
    """Ids of the users connected with the customer."""
    user_names: list[str] | None = ABSENT
    """Names of the users connected with the customer; may be hidden."""
    account_owner_id: None | UUID = ABSENT
    """Id of the user who is the primary owner of the account."""
    account_owner_name: None | str = ABSENT
    """Name of the user who owns the account."""
    operated_by_id: None | UUID = ABSENT
    """Id of the user who is the operations representative."""
    operated_by_name: None | str = ABSENT
    """Name of the operations representative."""
    primary_contact_name: None | str = ABSENT
    """Name of the primary contact."""
    primary_contact_email: None | str = ABSENT
    """E-mail address of the primary contact."""
    primary_contact_phone: None | str = ABSENT
    """Phone number of the primary contact."""
    service_tier: None | str = ABSENT
    """Service tier of the customer."""
    years_in_business: None | str = ABSENT
    """Years in business, held as a text value rather than a number."""
    number_of_employees: None | str = ABSENT
    """Number of employees, held as a text value rather than a number."""
    industry: None | str = ABSENT
    sic: None | str = ABSENT
    """Industry code in the Standard Industrial Classification (SIC)."""
    naics: None | str = ABSENT
    """Industry code in the North American Industry Classification System (NAICS)."""
    payment_term_name: None | str = ABSENT
    """Name of the payment terms."""
    credit_limit: float | None = ABSENT
    """Credit limit of the customer, an amount of money."""
    outstanding_balance: float | None = ABSENT
    """Outstanding balance of the customer, an amount of money."""
    total_revenue: float | None = ABSENT
    """Total revenue, an amount of money."""
    total_transportation_cost: float | None = ABSENT
    """Total cost of transportation, an amount of money."""
    total_gross_profit: float | None = ABSENT
    """Gross profit: total revenue less total transportation cost."""
    orders_count: int | None = ABSENT
    """Number of shipments, without canceled and rejected ones."""
    quotes_count: int | None = ABSENT
    """Number of quotes."""
    quotes_won: int | None = ABSENT
    """Number of quotes won."""
    quote_win_rate: float | None = ABSENT
    """Share of quotes won, as a percent from 0 to 100."""
    most_recent_order_creation_at: datetime.datetime | None = ABSENT
    """When the latest order was created."""
    next_follow_up: datetime.date | None = ABSENT
    """Date of the next follow-up."""
    last_outreach: datetime.datetime | None = ABSENT
    """When the customer was last contacted."""
    quickbooks_customer_id: None | str = ABSENT
    """Id of the customer in QuickBooks Online (index field `qboCustomerId`)."""
    tags: list[str] | None = ABSENT
    """Labels of the tags on the customer."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
