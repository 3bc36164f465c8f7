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
class CarrierSearchRow(ResponseModel):
    """A carrier as a flat search result, holding the indexed fields only. It is either an onboarded carrier or a
    record known only from the FMCSA."""

    object: CarrierSearchRowObject
    """Constant that marks a flat search row, as opposed to a full record."""
    id: UUID
    """The `carrierProfileId` of an onboarded carrier, otherwise the `goldenCarrierId`."""
    golden_carrier_id: UUID
    """Id of the carrier in the data that comes from the FMCSA."""
    name: str
    carrier_profile_id: None | UUID = ABSENT
    """Id of the carrier profile in the organization; only onboarded carriers have one."""
    friendly_id: None | str = ABSENT
    """Account number shown to people in the product; only onboarded carriers have one."""
    carrier_status: CarrierSearchRowCarrierStatusType1 | None = ABSENT
    """Status in the organization, only for onboarded carriers: `pending`, `active`, `inactive` or `doNotUse`."""
    type: CarrierSearchRowTypeType1 | None = ABSENT
    """Kind of carrier: `TL` (truckload), `LTL` (less than truckload), `LINEHAUL`, `CARTAGE`, `AIR`, `OCEAN` or
    `RAIL`."""
    city: None | str = ABSENT
    market: None | str = ABSENT
    """Market as defined by DAT."""
    zone: None | str = ABSENT
    """Zone as defined by DAT."""
    primary_contact_name: None | str = ABSENT
    """Name of the primary contact."""
    primary_contact_phone: None | str = ABSENT
    """Phone number of the primary contact."""
    primary_contact_email: None | str = ABSENT
    """E-mail address of the primary contact."""
    fmcsa_status: CarrierSearchRowFmcsaStatusType1 | None = ABSENT
    """Status at the FMCSA (Federal Motor Carrier Safety Administration): `active` or `inactive`."""
    mc_number: None | str = ABSENT
    """Motor Carrier (MC) number."""
    dot_number: None | str = ABSENT
    """Number assigned by the US Department of Transportation (DOT)."""
    ein_number: None | str = attrs.field(default=ABSENT, repr=False)
    """Employer identification number (EIN), the tax id of an employer."""
    safety_rating: None | str = ABSENT
    """Safety rating given by the FMCSA."""
    equipments: list[CarrierSearchRowEquipmentsItem] | None = ABSENT
    """Kinds of equipment: `VAN`, `REEFER`, `FLATBED`, `POWER_ONLY`, `SPECIALIZED`, `CONTAINER` or `TANKER`."""
    power_units: int | None = ABSENT
    """Number of power units."""
    trucks: int | None = ABSENT
    """Number of trucks."""
    months_active_authority: int | None = ABSENT
    """Months for which the operating authority has been active."""
    highway_id: None | str = ABSENT
    """Id of the carrier in Highway."""
    highway_rules_assessment: None | str = ABSENT
    """Outcome of the rules assessment in Highway."""
    rmis_id: None | str = ABSENT
    """Id of the carrier in RMIS."""
    rmis_operating_status: None | str = ABSENT
    """Operating status in RMIS."""
    rmis_invitation_status: CarrierSearchRowRmisInvitationStatusType1 | None = ABSENT
    """State of the RMIS invitation: `ERROR`, `INVITED` or `SUCCESS`."""
    mcp_status: CarrierSearchRowMcpStatusType1 | None = ABSENT
    """State of the MyCarrierPortal (MCP) invitation: `complete`, `invited`, `notInvited`, `inProcess` or
    `incomplete`."""
    mcp_review_status: CarrierSearchRowMcpReviewStatusType1 | None = ABSENT
    """Result of the MyCarrierPortal (MCP) review: `acceptable`, `moderate` or `unacceptable`."""
    quickbooks_vendor_id: None | str = ABSENT
    """Id of the carrier as a vendor in QuickBooks Online (index field `qboVendorId`)."""
    factor_bank_names: list[str] | None = ABSENT
    """Names of the factoring companies of the carrier."""
    payment_term_name: None | str = ABSENT
    """Name of the payment terms."""
    quick_pay_fee: float | None = ABSENT
    """Discount rate charged for quick pay."""
    account_owner_id: None | UUID = ABSENT
    """Id of the user who owns the account."""
    account_owner_name: None | str = ABSENT
    """Name of the user who owns the account."""
    loads_count: int | None = ABSENT
    """Number of delivered loads."""
    total_miles: float | None = ABSENT
    """Total distance in miles."""
    total_revenue: float | None = ABSENT
    """Total revenue, an amount of money."""
    total_cost_of_goods_sold: float | None = ABSENT
    """Total cost of goods sold, an amount of money."""
    rate_per_mile: float | None = ABSENT
    """Average rate per mile."""
    quotes_count: int | None = ABSENT
    """Number of quotes."""
    created_at: datetime.datetime | None = ABSENT
    """When the carrier was onboarded."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "object": kinds.required(kinds.EnumOf(CarrierSearchRowObject)),
            "id": kinds.required(kinds.UUID_STRING),
            "goldenCarrierId": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "carrierProfileId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "friendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "carrierStatus": kinds.optional(kinds.Nullable(kinds.EnumOf(CarrierSearchRowCarrierStatusType1))),
            "type": kinds.optional(kinds.Nullable(kinds.EnumOf(CarrierSearchRowTypeType1))),
            "city": kinds.optional(kinds.Nullable(kinds.STRING)),
            "market": kinds.optional(kinds.Nullable(kinds.STRING)),
            "zone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactPhone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactEmail": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "fmcsaStatus": kinds.optional(kinds.Nullable(kinds.EnumOf(CarrierSearchRowFmcsaStatusType1))),
            "mcNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "dotNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "einNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "safetyRating": kinds.optional(kinds.Nullable(kinds.STRING)),
            "equipments": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CarrierSearchRowEquipmentsItem))),
            "powerUnits": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "trucks": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "monthsActiveAuthority": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "highwayId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "highwayRulesAssessment": kinds.optional(kinds.Nullable(kinds.STRING)),
            "rmisId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "rmisOperatingStatus": kinds.optional(kinds.Nullable(kinds.STRING)),
            "rmisInvitationStatus": kinds.optional(
                kinds.Nullable(kinds.EnumOf(CarrierSearchRowRmisInvitationStatusType1))
            ),
            "mcpStatus": kinds.optional(kinds.Nullable(kinds.EnumOf(CarrierSearchRowMcpStatusType1))),
            "mcpReviewStatus": kinds.optional(kinds.Nullable(kinds.EnumOf(CarrierSearchRowMcpReviewStatusType1))),
            "quickbooksVendorId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "factorBankNames": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "paymentTermName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "quickPayFee": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "accountOwnerId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "accountOwnerName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "loadsCount": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "totalMiles": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "totalRevenue": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "totalCostOfGoodsSold": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "ratePerMile": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "quotesCount": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "createdAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .carrier_search_row_carrier_status_type_1 import CarrierSearchRowCarrierStatusType1
from .carrier_search_row_equipments_item import CarrierSearchRowEquipmentsItem
from .carrier_search_row_fmcsa_status_type_1 import CarrierSearchRowFmcsaStatusType1
from .carrier_search_row_mcp_review_status_type_1 import CarrierSearchRowMcpReviewStatusType1
from .carrier_search_row_mcp_status_type_1 import CarrierSearchRowMcpStatusType1
from .carrier_search_row_object import CarrierSearchRowObject
from .carrier_search_row_rmis_invitation_status_type_1 import CarrierSearchRowRmisInvitationStatusType1
from .carrier_search_row_type_type_1 import CarrierSearchRowTypeType1
