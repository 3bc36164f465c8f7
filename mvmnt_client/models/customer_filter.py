from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerFilter(Model):
    """Criteria for selecting customers. All criteria given must hold; `and`, `or` and `not` combine further
    filters of the same shape."""

    and_: list[CustomerFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[CustomerFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: CustomerFilter | Unset = UNSET
    """Filter that must not match."""
    id: IDFilter | Unset = UNSET
    """Criterion on the UUID of the customer; exact matches only."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    friendly_id: StringFilter | Unset = UNSET
    """Criterion on the human-readable number shown in the product."""
    status: CustomerStatusFilter | Unset = UNSET
    """Criterion on the stage of the customer relationship."""
    service_tier: CustomerServiceTierFilter | Unset = UNSET
    """Criterion on a customer's service tier. All operators given must hold."""
    website: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone_number: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    industry: CustomerIndustryFilter | Unset = UNSET
    """Industry in which the customer operates."""
    annual_revenue: CustomerAnnualRevenueFilter | Unset = UNSET
    """Band into which the customer's yearly revenue falls."""
    annual_spend: CustomerAnnualSpendFilter | Unset = UNSET
    """Band into which the customer's estimated yearly freight spend falls."""
    spend_type: CustomerSpendTypeFilter | Unset = UNSET
    """Whether the customer buys at contract prices or at spot-market prices."""
    naics: StringFilter | Unset = UNSET
    """Industry code of the customer in the North American Industry Classification System (NAICS)."""
    ein: StringFilter | Unset = attrs.field(default=UNSET, repr=False)
    """Employer Identification Number (EIN) of the customer in the United States."""
    duns: StringFilter | Unset = UNSET
    """D-U-N-S number of the customer, issued by Dun & Bradstreet."""
    lead_source: StringFilter | Unset = UNSET
    """Channel through which the customer was acquired."""
    deactivation_reason: CustomerDeactivationReasonFilter | Unset = UNSET
    """Why the customer was deactivated; meaningful while the status is `INACTIVE`."""
    number_of_employees: CustomerNumberOfEmployeesFilter | Unset = UNSET
    """Band into which the customer's head count falls."""
    currency: CustomerCurrencyFilter | Unset = UNSET
    """Currency that the customer prefers for transactions."""
    default_mode: CustomerTransportationModeFilter | Unset = UNSET
    """Transportation mode assumed for the customer unless another one is chosen."""
    key: ClientKeyFilter | Unset = UNSET
    """Criterion on the caller's own identifier; exact matches only."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the customer last changed."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the customer was deleted; when it is absent, deleted customers are left out."""
    closed_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the customer was closed."""
    deactivation_date: DatetimeFilter | Unset = UNSET
    """Criterion on when the customer was deactivated."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CustomerFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CustomerFilter))),
            "not": kinds.optional(kinds.ModelOf(CustomerFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "friendlyId": kinds.optional(kinds.ModelOf(StringFilter)),
            "status": kinds.optional(kinds.ModelOf(CustomerStatusFilter)),
            "serviceTier": kinds.optional(kinds.ModelOf(CustomerServiceTierFilter)),
            "website": kinds.optional(kinds.ModelOf(StringFilter)),
            "phoneNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "industry": kinds.optional(kinds.ModelOf(CustomerIndustryFilter)),
            "annualRevenue": kinds.optional(kinds.ModelOf(CustomerAnnualRevenueFilter)),
            "annualSpend": kinds.optional(kinds.ModelOf(CustomerAnnualSpendFilter)),
            "spendType": kinds.optional(kinds.ModelOf(CustomerSpendTypeFilter)),
            "naics": kinds.optional(kinds.ModelOf(StringFilter)),
            "ein": kinds.optional(kinds.ModelOf(StringFilter)),
            "duns": kinds.optional(kinds.ModelOf(StringFilter)),
            "leadSource": kinds.optional(kinds.ModelOf(StringFilter)),
            "deactivationReason": kinds.optional(kinds.ModelOf(CustomerDeactivationReasonFilter)),
            "numberOfEmployees": kinds.optional(kinds.ModelOf(CustomerNumberOfEmployeesFilter)),
            "currency": kinds.optional(kinds.ModelOf(CustomerCurrencyFilter)),
            "defaultMode": kinds.optional(kinds.ModelOf(CustomerTransportationModeFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "closedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deactivationDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .client_key_filter import ClientKeyFilter
from .customer_annual_revenue_filter import CustomerAnnualRevenueFilter
from .customer_annual_spend_filter import CustomerAnnualSpendFilter
from .customer_currency_filter import CustomerCurrencyFilter
from .customer_deactivation_reason_filter import CustomerDeactivationReasonFilter
from .customer_industry_filter import CustomerIndustryFilter
from .customer_number_of_employees_filter import CustomerNumberOfEmployeesFilter
from .customer_service_tier_filter import CustomerServiceTierFilter
from .customer_spend_type_filter import CustomerSpendTypeFilter
from .customer_status_filter import CustomerStatusFilter
from .customer_transportation_mode_filter import CustomerTransportationModeFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
