from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerInput(Model):
    """What a caller sends to create a customer. Each address given creates a location record of its own."""

    name: str
    status: CustomerStatus
    """Stage of the customer relationship, from first lead to closed account."""
    service_tier: CustomerServiceTier | Unset = UNSET
    """Service tier of a customer."""
    website: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    industry: CustomerIndustry | Unset = UNSET
    """Industry in which the customer operates."""
    annual_revenue: CustomerAnnualRevenue | Unset = UNSET
    """Band into which the customer's yearly revenue falls."""
    annual_spend: CustomerAnnualSpend | Unset = UNSET
    """Band into which the customer's estimated yearly freight spend falls."""
    spend_type: CustomerSpendType | Unset = UNSET
    """Whether the customer buys at contract prices or at spot-market prices."""
    naics: str | Unset = UNSET
    """Industry code of the customer in the North American Industry Classification System (NAICS)."""
    ein: str | Unset = attrs.field(default=UNSET, repr=False)
    """Employer Identification Number (EIN) of the customer in the United States."""
    duns: str | Unset = UNSET
    """D-U-N-S number of the customer, issued by Dun & Bradstreet."""
    lead_source: str | Unset = UNSET
    """Channel through which the customer was acquired."""
    dba_name: str | Unset = UNSET
    """Trade name under which the customer does business ("doing business as")."""
    number_of_employees: CustomerNumberOfEmployees | Unset = UNSET
    """Band into which the customer's head count falls."""
    external_id: str | Unset = UNSET
    """External identifier of the customer; paths accept only the id or the `key`, not this value."""
    currency: CustomerCurrency | Unset = UNSET
    """Currency that the customer prefers for transactions."""
    credit_limit: float | Unset = UNSET
    """The customer's credit limit, as a decimal number; the schema states no currency for it."""
    credit_usage_warning: float | Unset = UNSET
    """Level of credit usage at which a warning is due; the schema does not say whether it is an amount or a share."""
    free_credit_req: float | Unset = UNSET
    """Numeric credit setting of the customer; the schema does not state its unit."""
    default_mode: CustomerTransportationMode | Unset = UNSET
    """Transportation mode assumed for the customer unless another one is chosen."""
    default_margin: float | Unset = UNSET
    """Default margin for the customer, given as a fraction between 0 and 1, so that 15 percent is 0.15."""
    min_margin: float | Unset = UNSET
    """Lower bound of the margin for the customer; its unit is not stated, only that of `defaultMargin` is (a
    fraction)."""
    max_margin: float | Unset = UNSET
    """Upper bound of the margin for the customer; its unit is not stated, only that of `defaultMargin` is (a
    fraction)."""
    default_internal_notes: str | Unset = UNSET
    """Template for internal notes."""
    default_carrier_notes: str | Unset = UNSET
    """Template for the notes that carriers see; it is used only when notes are split (see `defaultShowNotes`)."""
    default_external_notes: str | Unset = UNSET
    """Template for external notes."""
    default_show_notes: ShowNotes | Unset = UNSET
    """Whether carrier documents reuse the external notes (`ALL`) or carry separate carrier notes (`SPLIT`)."""
    auto_accept_tender: bool | Unset = UNSET
    """Whether the customer's tenders are accepted automatically."""
    group_id: UUID | Unset = UNSET
    """Id of the customer group to which the customer belongs."""
    payment_term: ResourceReferenceInput | Unset = UNSET
    """Payment term of the customer, referred to by its id or client key."""
    notes: str | Unset = UNSET
    """Internal notes."""
    deactivation_reason: CustomerDeactivationReason | Unset = UNSET
    """Why the customer was deactivated; meaningful while the status is `INACTIVE`."""
    deactivation_notes: str | Unset = UNSET
    """Free-text remarks on the deactivation; they explain the reason `OTHER`."""
    deactivation_date: datetime.datetime | Unset = UNSET
    """When the customer was deactivated."""
    corporate_address: AddressInput | Unset = UNSET
    """Address of the headquarters, from which a new location record is created."""
    billing_address: AddressInput | Unset = UNSET
    """Address for billing, from which a new location record is created."""
    qbo_customer_id: str | Unset = UNSET
    """Id of the matching customer in QuickBooks Online."""
    key: str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(CustomerStatus)),
            "serviceTier": kinds.optional(kinds.EnumOf(CustomerServiceTier)),
            "website": kinds.optional(kinds.STRING),
            "phoneNumber": kinds.optional(kinds.STRING),
            "industry": kinds.optional(kinds.EnumOf(CustomerIndustry)),
            "annualRevenue": kinds.optional(kinds.EnumOf(CustomerAnnualRevenue)),
            "annualSpend": kinds.optional(kinds.EnumOf(CustomerAnnualSpend)),
            "spendType": kinds.optional(kinds.EnumOf(CustomerSpendType)),
            "naics": kinds.optional(kinds.STRING),
            "ein": kinds.optional(kinds.STRING),
            "duns": kinds.optional(kinds.STRING),
            "leadSource": kinds.optional(kinds.STRING),
            "dbaName": kinds.optional(kinds.STRING),
            "numberOfEmployees": kinds.optional(kinds.EnumOf(CustomerNumberOfEmployees)),
            "externalId": kinds.optional(kinds.STRING),
            "currency": kinds.optional(kinds.EnumOf(CustomerCurrency)),
            "creditLimit": kinds.optional(kinds.NUMBER),
            "creditUsageWarning": kinds.optional(kinds.NUMBER),
            "freeCreditReq": kinds.optional(kinds.NUMBER),
            "defaultMode": kinds.optional(kinds.EnumOf(CustomerTransportationMode)),
            "defaultMargin": kinds.optional(kinds.NUMBER),
            "minMargin": kinds.optional(kinds.NUMBER),
            "maxMargin": kinds.optional(kinds.NUMBER),
            "defaultInternalNotes": kinds.optional(kinds.STRING),
            "defaultCarrierNotes": kinds.optional(kinds.STRING),
            "defaultExternalNotes": kinds.optional(kinds.STRING),
            "defaultShowNotes": kinds.optional(kinds.EnumOf(ShowNotes)),
            "autoAcceptTender": kinds.optional(kinds.BOOLEAN),
            "groupId": kinds.optional(kinds.UUID_STRING),
            "paymentTerm": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "notes": kinds.optional(kinds.STRING),
            "deactivationReason": kinds.optional(kinds.EnumOf(CustomerDeactivationReason)),
            "deactivationNotes": kinds.optional(kinds.STRING),
            "deactivationDate": kinds.optional(kinds.DATE_TIME),
            "corporateAddress": kinds.optional(kinds.ModelOf(AddressInput)),
            "billingAddress": kinds.optional(kinds.ModelOf(AddressInput)),
            "qboCustomerId": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
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
