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
class CustomerFilter(_Model):
    """Criteria for selecting customers. All criteria given must hold; `and`, `or` and `not` combine further
    filters of the same shape.

    Attributes:
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
        id: Criterion on the UUID of the customer; exact matches only.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        friendly_id: Criterion on the human-readable number shown in the product.
        status: Criterion on the stage of the customer relationship.
        service_tier: Criterion on a customer's service tier. All operators given must hold.
        website: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone_number: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        industry: Industry in which the customer operates.
        annual_revenue: Band into which the customer's yearly revenue falls.
        annual_spend: Band into which the customer's estimated yearly freight spend falls.
        spend_type: Whether the customer buys at contract prices or at spot-market prices.
        naics: Industry code of the customer in the North American Industry Classification System (NAICS).
        ein: Employer Identification Number (EIN) of the customer in the United States.
        duns: D-U-N-S number of the customer, issued by Dun & Bradstreet.
        lead_source: Channel through which the customer was acquired.
        deactivation_reason: Why the customer was deactivated; meaningful while the status is `INACTIVE`.
        number_of_employees: Band into which the customer's head count falls.
        currency: Currency that the customer prefers for transactions.
        default_mode: Transportation mode assumed for the customer unless another one is chosen.
        key: Criterion on the caller's own identifier; exact matches only.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Criterion on when the customer last changed.
        deleted_at: Criterion on when the customer was deleted; when it is absent, deleted customers are left
            out.
        closed_at: Criterion on when the customer was closed.
        deactivation_date: Criterion on when the customer was deactivated.
    """

    and_: list[CustomerFilter] | Unset = UNSET
    or_: list[CustomerFilter] | Unset = UNSET
    not_: CustomerFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    friendly_id: StringFilter | Unset = UNSET
    status: CustomerStatusFilter | Unset = UNSET
    service_tier: CustomerServiceTierFilter | Unset = UNSET
    website: StringFilter | Unset = UNSET
    phone_number: StringFilter | Unset = UNSET
    industry: CustomerIndustryFilter | Unset = UNSET
    annual_revenue: CustomerAnnualRevenueFilter | Unset = UNSET
    annual_spend: CustomerAnnualSpendFilter | Unset = UNSET
    spend_type: CustomerSpendTypeFilter | Unset = UNSET
    naics: StringFilter | Unset = UNSET
    ein: StringFilter | Unset = UNSET
    duns: StringFilter | Unset = UNSET
    lead_source: StringFilter | Unset = UNSET
    deactivation_reason: CustomerDeactivationReasonFilter | Unset = UNSET
    number_of_employees: CustomerNumberOfEmployeesFilter | Unset = UNSET
    currency: CustomerCurrencyFilter | Unset = UNSET
    default_mode: CustomerTransportationModeFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    closed_at: DatetimeFilter | Unset = UNSET
    deactivation_date: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [CustomerFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [CustomerFilter.from_dict(item) for item in v]
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
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.service_tier is not UNSET:
            members["serviceTier"] = self.service_tier.to_dict()
        if self.website is not UNSET:
            members["website"] = self.website.to_dict()
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number.to_dict()
        if self.industry is not UNSET:
            members["industry"] = self.industry.to_dict()
        if self.annual_revenue is not UNSET:
            members["annualRevenue"] = self.annual_revenue.to_dict()
        if self.annual_spend is not UNSET:
            members["annualSpend"] = self.annual_spend.to_dict()
        if self.spend_type is not UNSET:
            members["spendType"] = self.spend_type.to_dict()
        if self.naics is not UNSET:
            members["naics"] = self.naics.to_dict()
        if self.ein is not UNSET:
            members["ein"] = self.ein.to_dict()
        if self.duns is not UNSET:
            members["duns"] = self.duns.to_dict()
        if self.lead_source is not UNSET:
            members["leadSource"] = self.lead_source.to_dict()
        if self.deactivation_reason is not UNSET:
            members["deactivationReason"] = self.deactivation_reason.to_dict()
        if self.number_of_employees is not UNSET:
            members["numberOfEmployees"] = self.number_of_employees.to_dict()
        if self.currency is not UNSET:
            members["currency"] = self.currency.to_dict()
        if self.default_mode is not UNSET:
            members["defaultMode"] = self.default_mode.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        if self.closed_at is not UNSET:
            members["closedAt"] = self.closed_at.to_dict()
        if self.deactivation_date is not UNSET:
            members["deactivationDate"] = self.deactivation_date.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CustomerFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CustomerFilter))),
            "not": _json.optional(_json.ModelOf(CustomerFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "friendlyId": _json.optional(_json.ModelOf(StringFilter)),
            "status": _json.optional(_json.ModelOf(CustomerStatusFilter)),
            "serviceTier": _json.optional(_json.ModelOf(CustomerServiceTierFilter)),
            "website": _json.optional(_json.ModelOf(StringFilter)),
            "phoneNumber": _json.optional(_json.ModelOf(StringFilter)),
            "industry": _json.optional(_json.ModelOf(CustomerIndustryFilter)),
            "annualRevenue": _json.optional(_json.ModelOf(CustomerAnnualRevenueFilter)),
            "annualSpend": _json.optional(_json.ModelOf(CustomerAnnualSpendFilter)),
            "spendType": _json.optional(_json.ModelOf(CustomerSpendTypeFilter)),
            "naics": _json.optional(_json.ModelOf(StringFilter)),
            "ein": _json.optional(_json.ModelOf(StringFilter)),
            "duns": _json.optional(_json.ModelOf(StringFilter)),
            "leadSource": _json.optional(_json.ModelOf(StringFilter)),
            "deactivationReason": _json.optional(_json.ModelOf(CustomerDeactivationReasonFilter)),
            "numberOfEmployees": _json.optional(_json.ModelOf(CustomerNumberOfEmployeesFilter)),
            "currency": _json.optional(_json.ModelOf(CustomerCurrencyFilter)),
            "defaultMode": _json.optional(_json.ModelOf(CustomerTransportationModeFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "closedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deactivationDate": _json.optional(_json.ModelOf(DatetimeFilter)),
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
