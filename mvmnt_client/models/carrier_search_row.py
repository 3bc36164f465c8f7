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
class CarrierSearchRow(Model):
    """A carrier as a flat search result, holding the indexed fields only. It is either an onboarded carrier or a
    record known only from the FMCSA."""

    object: CarrierSearchRowObject
    """Constant that marks a flat search row, as opposed to a full record."""
    id: UUID
    """The `carrierProfileId` of an onboarded carrier, otherwise the `goldenCarrierId`."""
    golden_carrier_id: UUID
    """Id of the carrier in the data that comes from the FMCSA."""
    name: str
    carrier_profile_id: None | Unset | UUID = UNSET
    """Id of the carrier profile in the organization; only onboarded carriers have one."""
    friendly_id: None | str | Unset = UNSET
    """Account number shown to people in the product; only onboarded carriers have one."""
    carrier_status: CarrierSearchRowCarrierStatusType1 | None | Unset = UNSET
    """Status in the organization, only for onboarded carriers: `pending`, `active`, `inactive` or `doNotUse`."""
    type: CarrierSearchRowTypeType1 | None | Unset = UNSET
    """Kind of carrier: `TL` (truckload), `LTL` (less than truckload), `LINEHAUL`, `CARTAGE`, `AIR`, `OCEAN` or
    `RAIL`."""
    city: None | str | Unset = UNSET
    market: None | str | Unset = UNSET
    """Market as defined by DAT."""
    zone: None | str | Unset = UNSET
    """Zone as defined by DAT."""
    primary_contact_name: None | str | Unset = UNSET
    """Name of the primary contact."""
    primary_contact_phone: None | str | Unset = UNSET
    """Phone number of the primary contact."""
    primary_contact_email: None | str | Unset = UNSET
    """E-mail address of the primary contact."""
    fmcsa_status: CarrierSearchRowFmcsaStatusType1 | None | Unset = UNSET
    """Status at the FMCSA (Federal Motor Carrier Safety Administration): `active` or `inactive`."""
    mc_number: None | str | Unset = UNSET
    """Motor Carrier (MC) number."""
    dot_number: None | str | Unset = UNSET
    """Number assigned by the US Department of Transportation (DOT)."""
    ein_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Employer identification number (EIN), the tax id of an employer."""
    safety_rating: None | str | Unset = UNSET
    """Safety rating given by the FMCSA."""
    equipments: list[CarrierSearchRowEquipmentsItem] | Unset = UNSET
    """Kinds of equipment: `VAN`, `REEFER`, `FLATBED`, `POWER_ONLY`, `SPECIALIZED`, `CONTAINER` or `TANKER`."""
    power_units: int | None | Unset = UNSET
    """Number of power units."""
    trucks: int | None | Unset = UNSET
    """Number of trucks."""
    months_active_authority: int | None | Unset = UNSET
    """Months for which the operating authority has been active."""
    highway_id: None | str | Unset = UNSET
    """Id of the carrier in Highway."""
    highway_rules_assessment: None | str | Unset = UNSET
    """Outcome of the rules assessment in Highway."""
    rmis_id: None | str | Unset = UNSET
    """Id of the carrier in RMIS."""
    rmis_operating_status: None | str | Unset = UNSET
    """Operating status in RMIS."""
    rmis_invitation_status: CarrierSearchRowRmisInvitationStatusType1 | None | Unset = UNSET
    """State of the RMIS invitation: `ERROR`, `INVITED` or `SUCCESS`."""
    mcp_status: CarrierSearchRowMcpStatusType1 | None | Unset = UNSET
    """State of the MyCarrierPortal (MCP) invitation: `complete`, `invited`, `notInvited`, `inProcess` or
    `incomplete`."""
    mcp_review_status: CarrierSearchRowMcpReviewStatusType1 | None | Unset = UNSET
    """Result of the MyCarrierPortal (MCP) review: `acceptable`, `moderate` or `unacceptable`."""
    quickbooks_vendor_id: None | str | Unset = UNSET
    """Id of the carrier as a vendor in QuickBooks Online (index field `qboVendorId`)."""
    factor_bank_names: list[str] | Unset = UNSET
    """Names of the factoring companies of the carrier."""
    payment_term_name: None | str | Unset = UNSET
    """Name of the payment terms."""
    quick_pay_fee: float | None | Unset = UNSET
    """Discount rate charged for quick pay."""
    account_owner_id: None | Unset | UUID = UNSET
    """Id of the user who owns the account."""
    account_owner_name: None | str | Unset = UNSET
    """Name of the user who owns the account."""
    loads_count: int | None | Unset = UNSET
    """Number of delivered loads."""
    total_miles: float | None | Unset = UNSET
    """Total distance in miles."""
    total_revenue: float | None | Unset = UNSET
    """Total revenue, an amount of money."""
    total_cost_of_goods_sold: float | None | Unset = UNSET
    """Total cost of goods sold, an amount of money."""
    rate_per_mile: float | None | Unset = UNSET
    """Average rate per mile."""
    quotes_count: int | None | Unset = UNSET
    """Number of quotes."""
    created_at: datetime.datetime | None | Unset = UNSET
    """When the carrier was onboarded."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object = CarrierSearchRowObject.decode(take("object"))
        model.id = parse_uuid(take("id"))
        model.golden_carrier_id = parse_uuid(take("goldenCarrierId"))
        model.name = take("name")
        model.carrier_profile_id = v if (v := take("carrierProfileId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.friendly_id = take("friendlyId", UNSET)
        model.carrier_status = (
            v
            if (v := take("carrierStatus", UNSET)) is UNSET or v is None
            else CarrierSearchRowCarrierStatusType1.decode(v)
        )
        model.type = v if (v := take("type", UNSET)) is UNSET or v is None else CarrierSearchRowTypeType1.decode(v)
        model.city = take("city", UNSET)
        model.market = take("market", UNSET)
        model.zone = take("zone", UNSET)
        model.primary_contact_name = take("primaryContactName", UNSET)
        model.primary_contact_phone = take("primaryContactPhone", UNSET)
        model.primary_contact_email = take("primaryContactEmail", UNSET)
        model.fmcsa_status = (
            v if (v := take("fmcsaStatus", UNSET)) is UNSET or v is None else CarrierSearchRowFmcsaStatusType1.decode(v)
        )
        model.mc_number = take("mcNumber", UNSET)
        model.dot_number = take("dotNumber", UNSET)
        model.ein_number = take("einNumber", UNSET)
        model.safety_rating = take("safetyRating", UNSET)
        model.equipments = (
            UNSET
            if (v := take("equipments", None)) is None
            else [CarrierSearchRowEquipmentsItem.decode(item) for item in array(v)]
        )
        model.power_units = take("powerUnits", UNSET)
        model.trucks = take("trucks", UNSET)
        model.months_active_authority = take("monthsActiveAuthority", UNSET)
        model.highway_id = take("highwayId", UNSET)
        model.highway_rules_assessment = take("highwayRulesAssessment", UNSET)
        model.rmis_id = take("rmisId", UNSET)
        model.rmis_operating_status = take("rmisOperatingStatus", UNSET)
        model.rmis_invitation_status = (
            v
            if (v := take("rmisInvitationStatus", UNSET)) is UNSET or v is None
            else CarrierSearchRowRmisInvitationStatusType1.decode(v)
        )
        model.mcp_status = (
            v if (v := take("mcpStatus", UNSET)) is UNSET or v is None else CarrierSearchRowMcpStatusType1.decode(v)
        )
        model.mcp_review_status = (
            v
            if (v := take("mcpReviewStatus", UNSET)) is UNSET or v is None
            else CarrierSearchRowMcpReviewStatusType1.decode(v)
        )
        model.quickbooks_vendor_id = take("quickbooksVendorId", UNSET)
        model.factor_bank_names = UNSET if (v := take("factorBankNames", None)) is None else array(v)
        model.payment_term_name = take("paymentTermName", UNSET)
        model.quick_pay_fee = parse_float(take("quickPayFee", UNSET))
        model.account_owner_id = v if (v := take("accountOwnerId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.account_owner_name = take("accountOwnerName", UNSET)
        model.loads_count = take("loadsCount", UNSET)
        model.total_miles = parse_float(take("totalMiles", UNSET))
        model.total_revenue = parse_float(take("totalRevenue", UNSET))
        model.total_cost_of_goods_sold = parse_float(take("totalCostOfGoodsSold", UNSET))
        model.rate_per_mile = parse_float(take("ratePerMile", UNSET))
        model.quotes_count = take("quotesCount", UNSET)
        model.created_at = v if (v := take("createdAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
