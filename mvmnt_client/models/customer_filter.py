from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [CustomerFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = UNSET if (v := take("or", None)) is None else [CustomerFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else CustomerFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else StringFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else CustomerStatusFilter.from_dict(v)
        model.service_tier = (
            UNSET if (v := take("serviceTier", None)) is None else CustomerServiceTierFilter.from_dict(v)
        )
        model.website = UNSET if (v := take("website", None)) is None else StringFilter.from_dict(v)
        model.phone_number = UNSET if (v := take("phoneNumber", None)) is None else StringFilter.from_dict(v)
        model.industry = UNSET if (v := take("industry", None)) is None else CustomerIndustryFilter.from_dict(v)
        model.annual_revenue = (
            UNSET if (v := take("annualRevenue", None)) is None else CustomerAnnualRevenueFilter.from_dict(v)
        )
        model.annual_spend = (
            UNSET if (v := take("annualSpend", None)) is None else CustomerAnnualSpendFilter.from_dict(v)
        )
        model.spend_type = UNSET if (v := take("spendType", None)) is None else CustomerSpendTypeFilter.from_dict(v)
        model.naics = UNSET if (v := take("naics", None)) is None else StringFilter.from_dict(v)
        model.ein = UNSET if (v := take("ein", None)) is None else StringFilter.from_dict(v)
        model.duns = UNSET if (v := take("duns", None)) is None else StringFilter.from_dict(v)
        model.lead_source = UNSET if (v := take("leadSource", None)) is None else StringFilter.from_dict(v)
        model.deactivation_reason = (
            UNSET if (v := take("deactivationReason", None)) is None else CustomerDeactivationReasonFilter.from_dict(v)
        )
        model.number_of_employees = (
            UNSET if (v := take("numberOfEmployees", None)) is None else CustomerNumberOfEmployeesFilter.from_dict(v)
        )
        model.currency = UNSET if (v := take("currency", None)) is None else CustomerCurrencyFilter.from_dict(v)
        model.default_mode = (
            UNSET if (v := take("defaultMode", None)) is None else CustomerTransportationModeFilter.from_dict(v)
        )
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deleted_at = UNSET if (v := take("deletedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.closed_at = UNSET if (v := take("closedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deactivation_date = (
            UNSET if (v := take("deactivationDate", None)) is None else DatetimeFilter.from_dict(v)
        )
        model.additional_properties = plain(members) if members else {}
        return model

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
