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
class CustomerPatch(_Model):
    """A member that is absent stays unchanged; null clears a field that may be null.

    Attributes:
        status: Stage of the customer relationship, from first lead to closed account.
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
        corporate_address: Changes to the location record of the headquarters, in part or as a whole; null
            removes the reference to the address.
        billing_address: Changes to the location record of the billing address, in part or as a whole; null
            removes the reference to the address.
        qbo_customer_id: Id of the matching customer in QuickBooks Online.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
    """

    name: str | Unset = UNSET
    status: CustomerStatus | Unset = UNSET
    service_tier: CustomerServiceTier | None | Unset = UNSET
    website: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    industry: CustomerIndustry | None | Unset = UNSET
    annual_revenue: CustomerAnnualRevenue | None | Unset = UNSET
    annual_spend: CustomerAnnualSpend | None | Unset = UNSET
    spend_type: CustomerSpendType | None | Unset = UNSET
    naics: None | str | Unset = UNSET
    ein: None | str | Unset = UNSET
    duns: None | str | Unset = UNSET
    lead_source: None | str | Unset = UNSET
    dba_name: None | str | Unset = UNSET
    number_of_employees: CustomerNumberOfEmployees | None | Unset = UNSET
    external_id: None | str | Unset = UNSET
    currency: CustomerCurrency | None | Unset = UNSET
    credit_limit: float | None | Unset = UNSET
    credit_usage_warning: float | None | Unset = UNSET
    free_credit_req: float | None | Unset = UNSET
    default_mode: CustomerTransportationMode | None | Unset = UNSET
    default_margin: float | None | Unset = UNSET
    min_margin: float | None | Unset = UNSET
    max_margin: float | None | Unset = UNSET
    default_internal_notes: None | str | Unset = UNSET
    default_carrier_notes: None | str | Unset = UNSET
    default_external_notes: None | str | Unset = UNSET
    default_show_notes: None | ShowNotes | Unset = UNSET
    auto_accept_tender: bool | None | Unset = UNSET
    group_id: None | Unset | UUID = UNSET
    payment_term: None | ResourceReferenceInput | Unset = UNSET
    notes: None | str | Unset = UNSET
    deactivation_reason: CustomerDeactivationReason | None | Unset = UNSET
    deactivation_notes: None | str | Unset = UNSET
    deactivation_date: datetime.datetime | None | Unset = UNSET
    corporate_address: AddressPatch | None | Unset = UNSET
    billing_address: AddressPatch | None | Unset = UNSET
    qbo_customer_id: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name", UNSET)
        model.status = UNSET if (v := take("status", None)) is None else CustomerStatus.decode(v)
        model.service_tier = (
            v if (v := take("serviceTier", UNSET)) is UNSET or v is None else CustomerServiceTier.decode(v)
        )
        model.website = take("website", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.industry = v if (v := take("industry", UNSET)) is UNSET or v is None else CustomerIndustry.decode(v)
        model.annual_revenue = (
            v if (v := take("annualRevenue", UNSET)) is UNSET or v is None else CustomerAnnualRevenue.decode(v)
        )
        model.annual_spend = (
            v if (v := take("annualSpend", UNSET)) is UNSET or v is None else CustomerAnnualSpend.decode(v)
        )
        model.spend_type = v if (v := take("spendType", UNSET)) is UNSET or v is None else CustomerSpendType.decode(v)
        model.naics = take("naics", UNSET)
        model.ein = take("ein", UNSET)
        model.duns = take("duns", UNSET)
        model.lead_source = take("leadSource", UNSET)
        model.dba_name = take("dbaName", UNSET)
        model.number_of_employees = (
            v if (v := take("numberOfEmployees", UNSET)) is UNSET or v is None else CustomerNumberOfEmployees.decode(v)
        )
        model.external_id = take("externalId", UNSET)
        model.currency = v if (v := take("currency", UNSET)) is UNSET or v is None else CustomerCurrency.decode(v)
        model.credit_limit = take("creditLimit", UNSET)
        model.credit_usage_warning = take("creditUsageWarning", UNSET)
        model.free_credit_req = take("freeCreditReq", UNSET)
        model.default_mode = (
            v if (v := take("defaultMode", UNSET)) is UNSET or v is None else CustomerTransportationMode.decode(v)
        )
        model.default_margin = take("defaultMargin", UNSET)
        model.min_margin = take("minMargin", UNSET)
        model.max_margin = take("maxMargin", UNSET)
        model.default_internal_notes = take("defaultInternalNotes", UNSET)
        model.default_carrier_notes = take("defaultCarrierNotes", UNSET)
        model.default_external_notes = take("defaultExternalNotes", UNSET)
        model.default_show_notes = (
            v if (v := take("defaultShowNotes", UNSET)) is UNSET or v is None else ShowNotes.decode(v)
        )
        model.auto_accept_tender = take("autoAcceptTender", UNSET)
        model.group_id = v if (v := take("groupId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.payment_term = (
            v if (v := take("paymentTerm", UNSET)) is UNSET or v is None else ResourceReferenceInput.from_dict(v)
        )
        model.notes = take("notes", UNSET)
        model.deactivation_reason = (
            v
            if (v := take("deactivationReason", UNSET)) is UNSET or v is None
            else CustomerDeactivationReason.decode(v)
        )
        model.deactivation_notes = take("deactivationNotes", UNSET)
        model.deactivation_date = (
            v if (v := take("deactivationDate", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.corporate_address = (
            v if (v := take("corporateAddress", UNSET)) is UNSET or v is None else AddressPatch.from_dict(v)
        )
        model.billing_address = (
            v if (v := take("billingAddress", UNSET)) is UNSET or v is None else AddressPatch.from_dict(v)
        )
        model.qbo_customer_id = take("qboCustomerId", UNSET)
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.service_tier is not UNSET:
            members["serviceTier"] = None if self.service_tier is None else str(self.service_tier)
        if self.website is not UNSET:
            members["website"] = self.website
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.industry is not UNSET:
            members["industry"] = None if self.industry is None else str(self.industry)
        if self.annual_revenue is not UNSET:
            members["annualRevenue"] = None if self.annual_revenue is None else str(self.annual_revenue)
        if self.annual_spend is not UNSET:
            members["annualSpend"] = None if self.annual_spend is None else str(self.annual_spend)
        if self.spend_type is not UNSET:
            members["spendType"] = None if self.spend_type is None else str(self.spend_type)
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
            members["numberOfEmployees"] = None if self.number_of_employees is None else str(self.number_of_employees)
        if self.external_id is not UNSET:
            members["externalId"] = self.external_id
        if self.currency is not UNSET:
            members["currency"] = None if self.currency is None else str(self.currency)
        if self.credit_limit is not UNSET:
            members["creditLimit"] = self.credit_limit
        if self.credit_usage_warning is not UNSET:
            members["creditUsageWarning"] = self.credit_usage_warning
        if self.free_credit_req is not UNSET:
            members["freeCreditReq"] = self.free_credit_req
        if self.default_mode is not UNSET:
            members["defaultMode"] = None if self.default_mode is None else str(self.default_mode)
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
            members["defaultShowNotes"] = None if self.default_show_notes is None else str(self.default_show_notes)
        if self.auto_accept_tender is not UNSET:
            members["autoAcceptTender"] = self.auto_accept_tender
        if self.group_id is not UNSET:
            members["groupId"] = None if self.group_id is None else str(self.group_id)
        if self.payment_term is not UNSET:
            members["paymentTerm"] = None if self.payment_term is None else self.payment_term.to_dict()
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.deactivation_reason is not UNSET:
            members["deactivationReason"] = None if self.deactivation_reason is None else str(self.deactivation_reason)
        if self.deactivation_notes is not UNSET:
            members["deactivationNotes"] = self.deactivation_notes
        if self.deactivation_date is not UNSET:
            members["deactivationDate"] = None if self.deactivation_date is None else self.deactivation_date.isoformat()
        if self.corporate_address is not UNSET:
            members["corporateAddress"] = None if self.corporate_address is None else self.corporate_address.to_dict()
        if self.billing_address is not UNSET:
            members["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        if self.qbo_customer_id is not UNSET:
            members["qboCustomerId"] = self.qbo_customer_id
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.optional(_json.STRING),
            "status": _json.optional(_json.EnumOf(CustomerStatus)),
            "serviceTier": _json.optional(_json.Nullable(_json.EnumOf(CustomerServiceTier))),
            "website": _json.optional(_json.Nullable(_json.STRING)),
            "phoneNumber": _json.optional(_json.Nullable(_json.STRING)),
            "industry": _json.optional(_json.Nullable(_json.EnumOf(CustomerIndustry))),
            "annualRevenue": _json.optional(_json.Nullable(_json.EnumOf(CustomerAnnualRevenue))),
            "annualSpend": _json.optional(_json.Nullable(_json.EnumOf(CustomerAnnualSpend))),
            "spendType": _json.optional(_json.Nullable(_json.EnumOf(CustomerSpendType))),
            "naics": _json.optional(_json.Nullable(_json.STRING)),
            "ein": _json.optional(_json.Nullable(_json.STRING)),
            "duns": _json.optional(_json.Nullable(_json.STRING)),
            "leadSource": _json.optional(_json.Nullable(_json.STRING)),
            "dbaName": _json.optional(_json.Nullable(_json.STRING)),
            "numberOfEmployees": _json.optional(_json.Nullable(_json.EnumOf(CustomerNumberOfEmployees))),
            "externalId": _json.optional(_json.Nullable(_json.STRING)),
            "currency": _json.optional(_json.Nullable(_json.EnumOf(CustomerCurrency))),
            "creditLimit": _json.optional(_json.Nullable(_json.NUMBER)),
            "creditUsageWarning": _json.optional(_json.Nullable(_json.NUMBER)),
            "freeCreditReq": _json.optional(_json.Nullable(_json.NUMBER)),
            "defaultMode": _json.optional(_json.Nullable(_json.EnumOf(CustomerTransportationMode))),
            "defaultMargin": _json.optional(_json.Nullable(_json.NUMBER)),
            "minMargin": _json.optional(_json.Nullable(_json.NUMBER)),
            "maxMargin": _json.optional(_json.Nullable(_json.NUMBER)),
            "defaultInternalNotes": _json.optional(_json.Nullable(_json.STRING)),
            "defaultCarrierNotes": _json.optional(_json.Nullable(_json.STRING)),
            "defaultExternalNotes": _json.optional(_json.Nullable(_json.STRING)),
            "defaultShowNotes": _json.optional(_json.Nullable(_json.EnumOf(ShowNotes))),
            "autoAcceptTender": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "groupId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "paymentTerm": _json.optional(_json.Nullable(_json.ModelOf(ResourceReferenceInput))),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "deactivationReason": _json.optional(_json.Nullable(_json.EnumOf(CustomerDeactivationReason))),
            "deactivationNotes": _json.optional(_json.Nullable(_json.STRING)),
            "deactivationDate": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "corporateAddress": _json.optional(_json.Nullable(_json.ModelOf(AddressPatch))),
            "billingAddress": _json.optional(_json.Nullable(_json.ModelOf(AddressPatch))),
            "qboCustomerId": _json.optional(_json.Nullable(_json.STRING)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
        }


from .address_patch import AddressPatch
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
