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
class CustomerInput(_Model):
    """What a caller sends to create a customer. Each address given creates a location record of its own.

    Attributes:
        status: Stage of the customer relationship, from first lead to closed account.
        service_tier: Service tier of a customer.
        industry: Industry in which the customer operates.
        annual_revenue: Band into which the customer's yearly revenue falls.
        annual_spend: Band into which the customer's estimated yearly freight spend falls.
        spend_type: Whether the customer buys at contract prices or at spot-market prices.
        naics: Industry code of the customer in the North American Industry Classification System (NAICS).
        ein: Employer Identification Number (EIN) of the customer in the United States.
        duns: D-U-N-S number of the customer, issued by Dun & Bradstreet.
        lead_source: Channel through which the customer was acquired.
        dba_name: Trade name under which the customer does business ("doing business as").
        number_of_employees: Band into which the customer's head count falls.
        external_id: External identifier of the customer; paths accept only the id or the `key`, not this value.
        currency: Currency that the customer prefers for transactions.
        credit_limit: The customer's credit limit, as a decimal number; the schema states no currency for it.
        credit_usage_warning: Level of credit usage at which a warning is due; the schema does not say whether
            it is an amount or a share.
        free_credit_req: Numeric credit setting of the customer; the schema does not state its unit.
        default_mode: Transportation mode assumed for the customer unless another one is chosen.
        default_margin: Default margin for the customer, given as a fraction between 0 and 1, so that 15 percent
            is 0.15.
        min_margin: Lower bound of the margin for the customer; its unit is not stated, only that of
            `defaultMargin` is (a fraction).
        max_margin: Upper bound of the margin for the customer; its unit is not stated, only that of
            `defaultMargin` is (a fraction).
        default_internal_notes: Template for internal notes.
        default_carrier_notes: Template for the notes that carriers see; it is used only when notes are split
            (see `defaultShowNotes`).
        default_external_notes: Template for external notes.
        default_show_notes: Whether carrier documents reuse the external notes (`ALL`) or carry separate carrier
            notes (`SPLIT`).
        auto_accept_tender: Whether the customer's tenders are accepted automatically.
        group_id: Id of the customer group to which the customer belongs.
        payment_term: Payment term of the customer, referred to by its id or client key.
        notes: Internal notes.
        deactivation_reason: Why the customer was deactivated; meaningful while the status is `INACTIVE`.
        deactivation_notes: Free-text remarks on the deactivation; they explain the reason `OTHER`.
        deactivation_date: When the customer was deactivated.
        corporate_address: Address of the headquarters, from which a new location record is created.
        billing_address: Address for billing, from which a new location record is created.
        qbo_customer_id: Id of the matching customer in QuickBooks Online.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
    """

    name: str
    status: CustomerStatus
    service_tier: CustomerServiceTier | Unset = UNSET
    website: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    industry: CustomerIndustry | Unset = UNSET
    annual_revenue: CustomerAnnualRevenue | Unset = UNSET
    annual_spend: CustomerAnnualSpend | Unset = UNSET
    spend_type: CustomerSpendType | Unset = UNSET
    naics: str | Unset = UNSET
    ein: str | Unset = UNSET
    duns: str | Unset = UNSET
    lead_source: str | Unset = UNSET
    dba_name: str | Unset = UNSET
    number_of_employees: CustomerNumberOfEmployees | Unset = UNSET
    external_id: str | Unset = UNSET
    currency: CustomerCurrency | Unset = UNSET
    credit_limit: float | Unset = UNSET
    credit_usage_warning: float | Unset = UNSET
    free_credit_req: float | Unset = UNSET
    default_mode: CustomerTransportationMode | Unset = UNSET
    default_margin: float | Unset = UNSET
    min_margin: float | Unset = UNSET
    max_margin: float | Unset = UNSET
    default_internal_notes: str | Unset = UNSET
    default_carrier_notes: str | Unset = UNSET
    default_external_notes: str | Unset = UNSET
    default_show_notes: ShowNotes | Unset = UNSET
    auto_accept_tender: bool | Unset = UNSET
    group_id: UUID | Unset = UNSET
    payment_term: ResourceReferenceInput | Unset = UNSET
    notes: str | Unset = UNSET
    deactivation_reason: CustomerDeactivationReason | Unset = UNSET
    deactivation_notes: str | Unset = UNSET
    deactivation_date: datetime.datetime | Unset = UNSET
    corporate_address: AddressInput | Unset = UNSET
    billing_address: AddressInput | Unset = UNSET
    qbo_customer_id: str | Unset = UNSET
    key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name")
        model.status = CustomerStatus.decode(take("status"))
        model.service_tier = UNSET if (v := take("serviceTier", None)) is None else CustomerServiceTier.decode(v)
        model.website = take("website", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.industry = UNSET if (v := take("industry", None)) is None else CustomerIndustry.decode(v)
        model.annual_revenue = UNSET if (v := take("annualRevenue", None)) is None else CustomerAnnualRevenue.decode(v)
        model.annual_spend = UNSET if (v := take("annualSpend", None)) is None else CustomerAnnualSpend.decode(v)
        model.spend_type = UNSET if (v := take("spendType", None)) is None else CustomerSpendType.decode(v)
        model.naics = take("naics", UNSET)
        model.ein = take("ein", UNSET)
        model.duns = take("duns", UNSET)
        model.lead_source = take("leadSource", UNSET)
        model.dba_name = take("dbaName", UNSET)
        model.number_of_employees = (
            UNSET if (v := take("numberOfEmployees", None)) is None else CustomerNumberOfEmployees.decode(v)
        )
        model.external_id = take("externalId", UNSET)
        model.currency = UNSET if (v := take("currency", None)) is None else CustomerCurrency.decode(v)
        model.credit_limit = take("creditLimit", UNSET)
        model.credit_usage_warning = take("creditUsageWarning", UNSET)
        model.free_credit_req = take("freeCreditReq", UNSET)
        model.default_mode = UNSET if (v := take("defaultMode", None)) is None else CustomerTransportationMode.decode(v)
        model.default_margin = take("defaultMargin", UNSET)
        model.min_margin = take("minMargin", UNSET)
        model.max_margin = take("maxMargin", UNSET)
        model.default_internal_notes = take("defaultInternalNotes", UNSET)
        model.default_carrier_notes = take("defaultCarrierNotes", UNSET)
        model.default_external_notes = take("defaultExternalNotes", UNSET)
        model.default_show_notes = UNSET if (v := take("defaultShowNotes", None)) is None else ShowNotes.decode(v)
        model.auto_accept_tender = take("autoAcceptTender", UNSET)
        model.group_id = UNSET if (v := take("groupId", None)) is None else _parse_uuid(v)
        model.payment_term = UNSET if (v := take("paymentTerm", None)) is None else ResourceReferenceInput.from_dict(v)
        model.notes = take("notes", UNSET)
        model.deactivation_reason = (
            UNSET if (v := take("deactivationReason", None)) is None else CustomerDeactivationReason.decode(v)
        )
        model.deactivation_notes = take("deactivationNotes", UNSET)
        model.deactivation_date = (
            UNSET if (v := take("deactivationDate", None)) is None else datetime.datetime.fromisoformat(v)
        )
        model.corporate_address = UNSET if (v := take("corporateAddress", None)) is None else AddressInput.from_dict(v)
        model.billing_address = UNSET if (v := take("billingAddress", None)) is None else AddressInput.from_dict(v)
        model.qbo_customer_id = take("qboCustomerId", UNSET)
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "name": self.name,
            "status": str(self.status),
        }
        if self.service_tier is not UNSET:
            members["serviceTier"] = str(self.service_tier)
        if self.website is not UNSET:
            members["website"] = self.website
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.industry is not UNSET:
            members["industry"] = str(self.industry)
        if self.annual_revenue is not UNSET:
            members["annualRevenue"] = str(self.annual_revenue)
        if self.annual_spend is not UNSET:
            members["annualSpend"] = str(self.annual_spend)
        if self.spend_type is not UNSET:
            members["spendType"] = str(self.spend_type)
        if self.naics is not UNSET:
            members["naics"] = self.naics
        if self.ein is not UNSET:
            members["ein"] = self.ein
        if self.duns is not UNSET:
            members["duns"] = self.duns
        if self.lead_source is not UNSET:
            members["leadSource"] = self.lead_source
        if self.dba_name is not UNSET:
            members["dbaName"] = self.dba_name
        if self.number_of_employees is not UNSET:
            members["numberOfEmployees"] = str(self.number_of_employees)
        if self.external_id is not UNSET:
            members["externalId"] = self.external_id
        if self.currency is not UNSET:
            members["currency"] = str(self.currency)
        if self.credit_limit is not UNSET:
            members["creditLimit"] = self.credit_limit
        if self.credit_usage_warning is not UNSET:
            members["creditUsageWarning"] = self.credit_usage_warning
        if self.free_credit_req is not UNSET:
            members["freeCreditReq"] = self.free_credit_req
        if self.default_mode is not UNSET:
            members["defaultMode"] = str(self.default_mode)
        if self.default_margin is not UNSET:
            members["defaultMargin"] = self.default_margin
        if self.min_margin is not UNSET:
            members["minMargin"] = self.min_margin
        if self.max_margin is not UNSET:
            members["maxMargin"] = self.max_margin
        if self.default_internal_notes is not UNSET:
            members["defaultInternalNotes"] = self.default_internal_notes
        if self.default_carrier_notes is not UNSET:
            members["defaultCarrierNotes"] = self.default_carrier_notes
        if self.default_external_notes is not UNSET:
            members["defaultExternalNotes"] = self.default_external_notes
        if self.default_show_notes is not UNSET:
            members["defaultShowNotes"] = str(self.default_show_notes)
        if self.auto_accept_tender is not UNSET:
            members["autoAcceptTender"] = self.auto_accept_tender
        if self.group_id is not UNSET:
            members["groupId"] = str(self.group_id)
        if self.payment_term is not UNSET:
            members["paymentTerm"] = self.payment_term.to_dict()
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.deactivation_reason is not UNSET:
            members["deactivationReason"] = str(self.deactivation_reason)
        if self.deactivation_notes is not UNSET:
            members["deactivationNotes"] = self.deactivation_notes
        if self.deactivation_date is not UNSET:
            members["deactivationDate"] = self.deactivation_date.isoformat()
        if self.corporate_address is not UNSET:
            members["corporateAddress"] = self.corporate_address.to_dict()
        if self.billing_address is not UNSET:
            members["billingAddress"] = self.billing_address.to_dict()
        if self.qbo_customer_id is not UNSET:
            members["qboCustomerId"] = self.qbo_customer_id
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(CustomerStatus)),
            "serviceTier": _json.optional(_json.EnumOf(CustomerServiceTier)),
            "website": _json.optional(_json.STRING),
            "phoneNumber": _json.optional(_json.STRING),
            "industry": _json.optional(_json.EnumOf(CustomerIndustry)),
            "annualRevenue": _json.optional(_json.EnumOf(CustomerAnnualRevenue)),
            "annualSpend": _json.optional(_json.EnumOf(CustomerAnnualSpend)),
            "spendType": _json.optional(_json.EnumOf(CustomerSpendType)),
            "naics": _json.optional(_json.STRING),
            "ein": _json.optional(_json.STRING),
            "duns": _json.optional(_json.STRING),
            "leadSource": _json.optional(_json.STRING),
            "dbaName": _json.optional(_json.STRING),
            "numberOfEmployees": _json.optional(_json.EnumOf(CustomerNumberOfEmployees)),
            "externalId": _json.optional(_json.STRING),
            "currency": _json.optional(_json.EnumOf(CustomerCurrency)),
            "creditLimit": _json.optional(_json.NUMBER),
            "creditUsageWarning": _json.optional(_json.NUMBER),
            "freeCreditReq": _json.optional(_json.NUMBER),
            "defaultMode": _json.optional(_json.EnumOf(CustomerTransportationMode)),
            "defaultMargin": _json.optional(_json.NUMBER),
            "minMargin": _json.optional(_json.NUMBER),
            "maxMargin": _json.optional(_json.NUMBER),
            "defaultInternalNotes": _json.optional(_json.STRING),
            "defaultCarrierNotes": _json.optional(_json.STRING),
            "defaultExternalNotes": _json.optional(_json.STRING),
            "defaultShowNotes": _json.optional(_json.EnumOf(ShowNotes)),
            "autoAcceptTender": _json.optional(_json.BOOLEAN),
            "groupId": _json.optional(_json.UUID_STRING),
            "paymentTerm": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "notes": _json.optional(_json.STRING),
            "deactivationReason": _json.optional(_json.EnumOf(CustomerDeactivationReason)),
            "deactivationNotes": _json.optional(_json.STRING),
            "deactivationDate": _json.optional(_json.DATE_TIME),
            "corporateAddress": _json.optional(_json.ModelOf(AddressInput)),
            "billingAddress": _json.optional(_json.ModelOf(AddressInput)),
            "qboCustomerId": _json.optional(_json.STRING),
            "key": _json.optional(_json.STRING),
        }


from .address_input import AddressInput
from .customer_annual_revenue import CustomerAnnualRevenue
from .customer_annual_spend import CustomerAnnualSpend
from .customer_currency import CustomerCurrency
from .customer_deactivation_reason import CustomerDeactivationReason
from .customer_industry import CustomerIndustry
from .customer_number_of_employees import CustomerNumberOfEmployees
from .customer_service_tier import CustomerServiceTier
from .customer_spend_type import CustomerSpendType
from .customer_status import CustomerStatus
from .customer_transportation_mode import CustomerTransportationMode
from .resource_reference_input import ResourceReferenceInput
from .show_notes import ShowNotes
