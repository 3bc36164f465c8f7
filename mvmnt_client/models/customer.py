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
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_float

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Customer(Model):
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
    object: CustomerObject | Unset = UNSET
    """Constant that names the type of this record."""
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
    group: None | ResourceReference | Unset = UNSET
    """Customer group to which the customer belongs, with its id and key only."""
    payment_term: None | PaymentTermReference | Unset = UNSET
    """Payment term of the customer."""
    notes: None | str | Unset = UNSET
    """Internal notes."""
    deactivation_reason: CustomerDeactivationReason | None | Unset = UNSET
    """Why the customer was deactivated; meaningful while the status is `INACTIVE`."""
    deactivation_notes: None | str | Unset = UNSET
    """Free-text remarks on the deactivation; they explain the reason `OTHER`."""
    deactivation_date: datetime.datetime | None | Unset = UNSET
    """When the customer was deactivated."""
    closed_at: datetime.datetime | None | Unset = UNSET
    """When the customer was closed."""
    closed_by: None | Unset | UserReference = UNSET
    """User who closed the customer."""
    closed_notes: None | str | Unset = UNSET
    """Free-text remarks on the closing of the customer."""
    corporate_address: Address | None | Unset = UNSET
    """Address of the headquarters."""
    billing_address: Address | None | Unset = UNSET
    """Address for billing."""
    qbo_customer_id: None | str | Unset = UNSET
    """Id of the matching customer in QuickBooks Online."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    contacts: list[CustomerContactReference] | Unset = UNSET
    """Contacts of the customer, without a link back to it."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    deleted_by: None | Unset | UserReference = UNSET
    """User who deleted the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.name = take("name")
        model.friendly_id = take("friendlyId")
        model.status = CustomerStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else CustomerObject.decode(v)
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
        model.credit_limit = parse_float(take("creditLimit", UNSET))
        model.credit_usage_warning = parse_float(take("creditUsageWarning", UNSET))
        model.free_credit_req = parse_float(take("freeCreditReq", UNSET))
        model.default_mode = (
            v if (v := take("defaultMode", UNSET)) is UNSET or v is None else CustomerTransportationMode.decode(v)
        )
        model.default_margin = parse_float(take("defaultMargin", UNSET))
        model.min_margin = parse_float(take("minMargin", UNSET))
        model.max_margin = parse_float(take("maxMargin", UNSET))
        model.default_internal_notes = take("defaultInternalNotes", UNSET)
        model.default_carrier_notes = take("defaultCarrierNotes", UNSET)
        model.default_external_notes = take("defaultExternalNotes", UNSET)
        model.default_show_notes = (
            v if (v := take("defaultShowNotes", UNSET)) is UNSET or v is None else ShowNotes.decode(v)
        )
        model.auto_accept_tender = take("autoAcceptTender", UNSET)
        model.group = v if (v := take("group", UNSET)) is UNSET or v is None else ResourceReference.from_dict(v)
        model.payment_term = (
            v if (v := take("paymentTerm", UNSET)) is UNSET or v is None else PaymentTermReference.from_dict(v)
        )
        model.notes = take("notes", UNSET)
        model.deactivation_reason = (
            v
            if (v := take("deactivationReason", UNSET)) is UNSET or v is None
            else CustomerDeactivationReason.decode(v)
        )
        model.deactivation_notes = take("deactivationNotes", UNSET)
        model.deactivation_date = (
            v if (v := take("deactivationDate", UNSET)) is UNSET or v is None else parse_date_time(v)
        )
        model.closed_at = v if (v := take("closedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.closed_by = v if (v := take("closedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.closed_notes = take("closedNotes", UNSET)
        model.corporate_address = (
            v if (v := take("corporateAddress", UNSET)) is UNSET or v is None else Address.from_dict(v)
        )
        model.billing_address = (
            v if (v := take("billingAddress", UNSET)) is UNSET or v is None else Address.from_dict(v)
        )
        model.qbo_customer_id = take("qboCustomerId", UNSET)
        model.key = take("key", UNSET)
        model.contacts = (
            UNSET
            if (v := take("contacts", None)) is None
            else [CustomerContactReference.from_dict(item) for item in array(v)]
        )
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
