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
class Customer(ResponseModel):
    """A company that buys freight services from the broker or may come to do so, together with its credit, margin
    and note defaults. Its addresses, payment term and contacts are embedded."""

    id: UUID
    """UUID that the API assigned to the record."""
    name: str
    friendly_id: str
    """Human-readable number that begins with A; not accepted where an id is expected."""
    status: CustomerStatus
    """Stage of the customer relationship, from first lead to closed account."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: CustomerObject | None = ABSENT
    """Constant that names the type of this record."""
    service_tier: CustomerServiceTier | None = ABSENT
    website: None | str = ABSENT
    phone_number: None | str = ABSENT
    industry: CustomerIndustry | None = ABSENT
    """Industry in which the customer operates."""
    annual_revenue: CustomerAnnualRevenue | None = ABSENT
    """Band into which the customer's yearly revenue falls."""
    annual_spend: CustomerAnnualSpend | None = ABSENT
    """Band into which the customer's estimated yearly freight spend falls."""
    spend_type: CustomerSpendType | None = ABSENT
    """Whether the customer buys at contract prices or at spot-market prices."""
    naics: None | str = ABSENT
    """Industry code of the customer in the North American Industry Classification System (NAICS)."""
    ein: None | str = attrs.field(default=ABSENT, repr=False)
    """Employer Identification Number (EIN) of the customer in the United States."""
    duns: None | str = ABSENT
    """D-U-N-S number of the customer, issued by Dun & Bradstreet."""
    lead_source: None | str = ABSENT
    """Channel through which the customer was acquired."""
    dba_name: None | str = ABSENT
    """Trade name under which the customer does business ("doing business as")."""
    number_of_employees: CustomerNumberOfEmployees | None = ABSENT
    """Band into which the customer's head count falls."""
    external_id: None | str = ABSENT
    """External identifier of the customer; paths accept only the id or the `key`, not this value."""
    currency: CustomerCurrency | None = ABSENT
    """Currency that the customer prefers for transactions."""
    credit_limit: float | None = ABSENT
    """The customer's credit limit, as a decimal number; the schema states no currency for it."""
    credit_usage_warning: float | None = ABSENT
    """Level of credit usage at which a warning is due; the schema does not say whether it is an amount or a share."""
    free_credit_req: float | None = ABSENT
    """Numeric credit setting of the customer; the schema does not state its unit."""
    default_mode: CustomerTransportationMode | None = ABSENT
    """Transportation mode assumed for the customer unless another one is chosen."""
    default_margin: float | None = ABSENT
    """Default margin for the customer, given as a fraction between 0 and 1, so that 15 percent is 0.15."""
    min_margin: float | None = ABSENT
    """Lower bound of the margin for the customer; its unit is not stated, only that of `defaultMargin` is (a
    fraction)."""
    max_margin: float | None = ABSENT
    """Upper bound of the margin for the customer; its unit is not stated, only that of `defaultMargin` is (a
    fraction)."""
    default_internal_notes: None | str = ABSENT
    """Template for internal notes."""
    default_carrier_notes: None | str = ABSENT
    """Template for the notes that carriers see; it is used only when notes are split (see `defaultShowNotes`)."""
    default_external_notes: None | str = ABSENT
    """Template for external notes."""
    default_show_notes: None | ShowNotes = ABSENT
    """Whether carrier documents reuse the external notes (`ALL`) or carry separate carrier notes (`SPLIT`)."""
    auto_accept_tender: bool | None = ABSENT
    """Whether the customer's tenders are accepted automatically."""
    group: None | ResourceReference = ABSENT
    """Customer group to which the customer belongs, with its id and key only."""
    payment_term: None | PaymentTermReference = ABSENT
    """Payment term of the customer."""
    notes: None | str = ABSENT
    """Internal notes."""
    deactivation_reason: CustomerDeactivationReason | None = ABSENT
    """Why the customer was deactivated; meaningful while the status is `INACTIVE`."""
    deactivation_notes: None | str = ABSENT
    """Free-text remarks on the deactivation; they explain the reason `OTHER`."""
    deactivation_date: datetime.datetime | None = ABSENT
    """When the customer was deactivated."""
    closed_at: datetime.datetime | None = ABSENT
    """When the customer was closed."""
    closed_by: None | UserReference = ABSENT
    """User who closed the customer."""
    closed_notes: None | str = ABSENT
    """Free-text remarks on the closing of the customer."""
    corporate_address: Address | None = ABSENT
    """Address of the headquarters."""
    billing_address: Address | None = ABSENT
    """Address for billing."""
    qbo_customer_id: None | str = ABSENT
    """Id of the matching customer in QuickBooks Online."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    contacts: list[CustomerContactReference] | None = ABSENT
    """Contacts of the customer, without a link back to it."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(CustomerStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(CustomerObject)),
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
            "group": kinds.optional(kinds.Nullable(kinds.ModelOf(ResourceReference))),
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "deactivationReason": kinds.optional(kinds.Nullable(kinds.EnumOf(CustomerDeactivationReason))),
            "deactivationNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "deactivationDate": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "closedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "closedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "closedNotes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "corporateAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(Address))),
            "billingAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(Address))),
            "qboCustomerId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "contacts": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CustomerContactReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
        }


from .address import Address
from .customer_annual_revenue import CustomerAnnualRevenue
from .customer_annual_spend import CustomerAnnualSpend
from .customer_contact_reference import CustomerContactReference
from .customer_currency import CustomerCurrency
from .customer_deactivation_reason import CustomerDeactivationReason
from .customer_industry import CustomerIndustry
from .customer_number_of_employees import CustomerNumberOfEmployees
from .customer_object import CustomerObject
from .customer_service_tier import CustomerServiceTier
from .customer_spend_type import CustomerSpendType
from .customer_status import CustomerStatus
from .customer_transportation_mode import CustomerTransportationMode
from .payment_term_reference import PaymentTermReference
from .resource_reference import ResourceReference
from .show_notes import ShowNotes
from .user_reference import UserReference
