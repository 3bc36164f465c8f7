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
class CustomerPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null."""

    name: str | Unset = UNSET
    status: CustomerStatus | Unset = UNSET
    """Stage of the customer relationship, from first lead to closed account."""
    service_tier: CustomerServiceTier | None | Unset = UNSET
    website: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    industry: CustomerIndustry | None | Unset = UNSET
    """Industry in which the customer operates."""
    annual_revenue: CustomerAnnualRevenue | None | Unset = UNSET
    """Band into which the customer's yearly revenue falls."""
    annual_spend: CustomerAnnualSpend | None | Unset = UNSET
    """Band into which the customer's estimated yearly freight spend falls."""
    spend_type: CustomerSpendType | None | Unset = UNSET
    """Whether the customer buys at contract prices or at spot-market prices."""
    naics: None | str | Unset = UNSET
    """Industry code of the customer in the North American Industry Classification System (NAICS)."""
    ein: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Employer Identification Number (EIN) of the customer in the United States."""
    duns: None | str | Unset = UNSET
    """D-U-N-S number of the customer, issued by Dun & Bradstreet."""
    lead_source: None | str | Unset = UNSET
    """Channel through which the customer was acquired."""
    dba_name: None | str | Unset = UNSET
    """Trade name under which the customer does business ("doing business as")."""
    number_of_employees: CustomerNumberOfEmployees | None | Unset = UNSET
    """Band into which the customer's head count falls."""
    external_id: None | str | Unset = UNSET
    """External identifier of the customer; paths accept only the id or the `key`, not this value."""
    currency: CustomerCurrency | None | Unset = UNSET
    """Currency that the customer prefers for transactions."""
    credit_limit: float | None | Unset = UNSET
    """The customer's credit limit, as a decimal number; the schema states no currency for it."""
    credit_usage_warning: float | None | Unset = UNSET
    """Level of credit usage at which a warning is due; the schema does not say whether it is an amount or a share."""
    free_credit_req: float | None | Unset = UNSET
    """Numeric credit setting of the customer; the schema does not state its unit."""
    default_mode: CustomerTransportationMode | None | Unset = UNSET
    """Transportation mode assumed for the customer unless another one is chosen."""
    default_margin: float | None | Unset = UNSET
    """Default margin for the customer, given as a fraction between 0 and 1, so that 15 percent is 0.15."""
    min_margin: float | None | Unset = UNSET
    """Lower bound of the margin for the customer; its unit is not stated, only that of `defaultMargin` is (a
    fraction)."""
    max_margin: float | None | Unset = UNSET
    """Upper bound of the margin for the customer; its unit is not stated, only that of `defaultMargin` is (a
    fraction)."""
    default_internal_notes: None | str | Unset = UNSET
    """Template for internal notes."""
    default_carrier_notes: None | str | Unset = UNSET
    """Template for the notes that carriers see; it is used only when notes are split (see `defaultShowNotes`)."""
    default_external_notes: None | str | Unset = UNSET
    """Template for external notes."""
    default_show_notes: None | ShowNotes | Unset = UNSET
    """Whether carrier documents reuse the external notes (`ALL`) or carry separate carrier notes (`SPLIT`)."""
    auto_accept_tender: bool | None | Unset = UNSET
    """Whether the customer's tenders are accepted automatically."""
    group_id: None | Unset | UUID = UNSET
    """Id of the customer group to which the customer belongs."""
    payment_term: None | ResourceReferenceInput | Unset = UNSET
    """Payment term of the customer, referred to by its id or client key."""
    notes: None | str | Unset = UNSET
    """Internal notes."""
    deactivation_reason: CustomerDeactivationReason | None | Unset = UNSET
    """Why the customer was deactivated; meaningful while the status is `INACTIVE`."""
    deactivation_notes: None | str | Unset = UNSET
    """Free-text remarks on the deactivation; they explain the reason `OTHER`."""
    deactivation_date: datetime.datetime | None | Unset = UNSET
    """When the customer was deactivated."""
    corporate_address: AddressPatch | None | Unset = UNSET
    """Changes to the location record of the headquarters, in part or as a whole; null removes the reference to the
    address."""
    billing_address: AddressPatch | None | Unset = UNSET
    """Changes to the location record of the billing address, in part or as a whole; null removes the reference to
    the address."""
    qbo_customer_id: None | str | Unset = UNSET
    """Id of the matching customer in QuickBooks Online."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "status": kinds.optional(kinds.EnumOf(CustomerStatus)),
            "serviceTier": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerServiceTier))),
            "website": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "industry": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerIndustry))),
            "annualRevenue": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerAnnualRevenue))),
            "annualSpend": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerAnnualSpend))),
            "spendType": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerSpendType))),
            "naics": kinds.optional(kinds.Nullable(kinds.STRING)),
            "ein": kinds.optional(kinds.Nullable(kinds.STRING)),
            "duns": kinds.optional(kinds.Nullable(kinds.STRING)),
            "leadSource": kinds.optional(kinds.Nullable(kinds.STRING)),
            "dbaName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "numberOfEmployees": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerNumberOfEmployees))),
            "externalId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "currency": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerCurrency))),
            "creditLimit": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "creditUsageWarning": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "freeCreditReq": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "defaultMode": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerTransportationMode))),
            "defaultMargin": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "minMargin": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "maxMargin": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "defaultInternalNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "defaultCarrierNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "defaultExternalNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "defaultShowNotes": kinds.optional(kinds.Nullable(kinds.EnumOf(ShowNotes))),
            "autoAcceptTender": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "groupId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(ResourceReferenceInput))),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "deactivationReason": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerDeactivationReason))),
            "deactivationNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "deactivationDate": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "corporateAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(AddressPatch))),
            "billingAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(AddressPatch))),
            "qboCustomerId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
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
