from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierSearchCriteria(Model):
    """Criteria per field for the search for carriers. The search skips carriers that have been soft-deleted."""

    id: UUIDSearchCriteria | Unset = UNSET
    """The `carrierProfileId` of an onboarded carrier, otherwise the `goldenCarrierId`."""
    carrier_profile_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the carrier profile in the organization; only onboarded carriers have one."""
    golden_carrier_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the carrier in the data that comes from the FMCSA."""
    friendly_id: KeywordSearchCriteria | Unset = UNSET
    """Account number shown to people in the product; only onboarded carriers have one."""
    name: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    carrier_status: KeywordSearchCriteria | Unset = UNSET
    """Status in the organization, only for onboarded carriers: `pending`, `active`, `inactive` or `doNotUse`."""
    type: KeywordSearchCriteria | Unset = UNSET
    """Kind of carrier: `TL` (truckload), `LTL` (less than truckload), `LINEHAUL`, `CARTAGE`, `AIR`, `OCEAN` or
    `RAIL`."""
    city: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    market: KeywordSearchCriteria | Unset = UNSET
    """Market as defined by DAT."""
    zone: KeywordSearchCriteria | Unset = UNSET
    """Zone as defined by DAT."""
    primary_contact_name: TextSearchCriteria | Unset = UNSET
    """Name of the primary contact."""
    primary_contact_phone: TextSearchCriteria | Unset = UNSET
    """Phone number of the primary contact."""
    primary_contact_email: TextSearchCriteria | Unset = UNSET
    """E-mail address of the primary contact."""
    fmcsa_status: KeywordSearchCriteria | Unset = UNSET
    """Status at the FMCSA (Federal Motor Carrier Safety Administration): `active` or `inactive`."""
    mc_number: KeywordSearchCriteria | Unset = UNSET
    """Motor Carrier (MC) number."""
    dot_number: KeywordSearchCriteria | Unset = UNSET
    """Number assigned by the US Department of Transportation (DOT)."""
    ein_number: KeywordSearchCriteria | Unset = attrs.field(default=UNSET, repr=False)
    """Employer identification number (EIN), the tax id of an employer."""
    safety_rating: KeywordSearchCriteria | Unset = UNSET
    """Safety rating given by the FMCSA."""
    equipments: KeywordSearchCriteria | Unset = UNSET
    """Kinds of equipment: `VAN`, `REEFER`, `FLATBED`, `POWER_ONLY`, `SPECIALIZED`, `CONTAINER` or `TANKER`."""
    power_units: IntSearchCriteria | Unset = UNSET
    """Number of power units."""
    trucks: IntSearchCriteria | Unset = UNSET
    """Number of trucks."""
    months_active_authority: IntSearchCriteria | Unset = UNSET
    """Months for which the operating authority has been active."""
    highway_id: KeywordSearchCriteria | Unset = UNSET
    """Id of the carrier in Highway."""
    highway_rules_assessment: KeywordSearchCriteria | Unset = UNSET
    """Outcome of the rules assessment in Highway."""
    rmis_id: KeywordSearchCriteria | Unset = UNSET
    """Id of the carrier in RMIS."""
    rmis_operating_status: TextSearchCriteria | Unset = UNSET
    """Operating status in RMIS."""
    rmis_invitation_status: KeywordSearchCriteria | Unset = UNSET
    """State of the RMIS invitation: `ERROR`, `INVITED` or `SUCCESS`."""
    mcp_status: KeywordSearchCriteria | Unset = UNSET
    """State of the MyCarrierPortal (MCP) invitation: `complete`, `invited`, `notInvited`, `inProcess` or
    `incomplete`."""
    mcp_review_status: KeywordSearchCriteria | Unset = UNSET
    """Result of the MyCarrierPortal (MCP) review: `acceptable`, `moderate` or `unacceptable`."""
    quickbooks_vendor_id: KeywordSearchCriteria | Unset = UNSET
    """Id of the carrier as a vendor in QuickBooks Online (index field `qboVendorId`)."""
    factor_bank_names: TextSearchCriteria | Unset = UNSET
    """Names of the factoring companies of the carrier."""
    payment_term_name: KeywordSearchCriteria | Unset = UNSET
    """Name of the payment terms."""
    quick_pay_fee: FloatSearchCriteria | Unset = UNSET
    """Discount rate charged for quick pay."""
    account_owner_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the user who owns the account."""
    account_owner_name: TextSearchCriteria | Unset = UNSET
    """Name of the user who owns the account."""
    loads_count: IntSearchCriteria | Unset = UNSET
    """Number of delivered loads."""
    total_miles: FloatSearchCriteria | Unset = UNSET
    """Total distance in miles."""
    total_revenue: FloatSearchCriteria | Unset = UNSET
    """Total revenue, an amount of money."""
    total_cost_of_goods_sold: FloatSearchCriteria | Unset = UNSET
    """Total cost of goods sold, an amount of money."""
    rate_per_mile: FloatSearchCriteria | Unset = UNSET
    """Average rate per mile."""
    quotes_count: IntSearchCriteria | Unset = UNSET
    """Number of quotes."""
    created_at: DatetimeSearchCriteria | Unset = UNSET
    """When the carrier was onboarded."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "carrierProfileId": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "goldenCarrierId": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "friendlyId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "name": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "carrierStatus": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "type": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "city": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "market": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "zone": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "primaryContactName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactPhone": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactEmail": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "fmcsaStatus": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "mcNumber": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "dotNumber": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "einNumber": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "safetyRating": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "equipments": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "powerUnits": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "trucks": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "monthsActiveAuthority": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "highwayId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "highwayRulesAssessment": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "rmisId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "rmisOperatingStatus": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "rmisInvitationStatus": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "mcpStatus": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "mcpReviewStatus": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "quickbooksVendorId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "factorBankNames": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "paymentTermName": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "quickPayFee": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "accountOwnerId": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "accountOwnerName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "loadsCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "totalMiles": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "totalRevenue": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "totalCostOfGoodsSold": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "ratePerMile": kinds.optional(kinds.ModelOf(FloatSearchCriteria)),
            "quotesCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
        }


from .datetime_search_criteria import DatetimeSearchCriteria
from .float_search_criteria import FloatSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
