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
class CarrierSearchRow(_Model):
    """A carrier as a flat search result, holding the indexed fields only. It is either an onboarded carrier or a
    record known only from the FMCSA.

    Attributes:
        object_: Constant that marks a flat search row, as opposed to a full record.
        id: The `carrierProfileId` of an onboarded carrier, otherwise the `goldenCarrierId`.
        golden_carrier_id: Id of the carrier in the data that comes from the FMCSA.
        carrier_profile_id: Id of the carrier profile in the organization; only onboarded carriers have one.
        friendly_id: Account number shown to people in the product; only onboarded carriers have one.
        carrier_status: Status in the organization, only for onboarded carriers: `pending`, `active`, `inactive`
            or `doNotUse`.
        type_: Kind of carrier: `TL` (truckload), `LTL` (less than truckload), `LINEHAUL`, `CARTAGE`, `AIR`,
            `OCEAN` or `RAIL`.
        market: Market as defined by DAT.
        zone: Zone as defined by DAT.
        primary_contact_name: Name of the primary contact.
        primary_contact_phone: Phone number of the primary contact.
        primary_contact_email: E-mail address of the primary contact.
        fmcsa_status: Status at the FMCSA (Federal Motor Carrier Safety Administration): `active` or `inactive`.
        mc_number: Motor Carrier (MC) number.
        dot_number: Number assigned by the US Department of Transportation (DOT).
        ein_number: Employer identification number (EIN), the tax id of an employer.
        safety_rating: Safety rating given by the FMCSA.
        equipments: Kinds of equipment: `VAN`, `REEFER`, `FLATBED`, `POWER_ONLY`, `SPECIALIZED`, `CONTAINER` or
            `TANKER`.
        power_units: Number of power units.
        trucks: Number of trucks.
        months_active_authority: Months for which the operating authority has been active.
        highway_id: Id of the carrier in Highway.
        highway_rules_assessment: Outcome of the rules assessment in Highway.
        rmis_id: Id of the carrier in RMIS.
        rmis_operating_status: Operating status in RMIS.
        rmis_invitation_status: State of the RMIS invitation: `ERROR`, `INVITED` or `SUCCESS`.
        mcp_status: State of the MyCarrierPortal (MCP) invitation: `complete`, `invited`, `notInvited`,
            `inProcess` or `incomplete`.
        mcp_review_status: Result of the MyCarrierPortal (MCP) review: `acceptable`, `moderate` or
            `unacceptable`.
        quickbooks_vendor_id: Id of the carrier as a vendor in QuickBooks Online (index field `qboVendorId`).
        factor_bank_names: Names of the factoring companies of the carrier.
        payment_term_name: Name of the payment terms.
        quick_pay_fee: Discount rate charged for quick pay.
        account_owner_id: Id of the user who owns the account.
        account_owner_name: Name of the user who owns the account.
        loads_count: Number of delivered loads.
        total_miles: Total distance in miles.
        total_revenue: Total revenue, an amount of money.
        total_cost_of_goods_sold: Total cost of goods sold, an amount of money.
        rate_per_mile: Average rate per mile.
        quotes_count: Number of quotes.
        created_at: When the carrier was onboarded.
    """

    object_: CarrierSearchRowObject
    id: UUID
    golden_carrier_id: UUID
    name: str
    carrier_profile_id: None | Unset | UUID = UNSET
    friendly_id: None | str | Unset = UNSET
    carrier_status: CarrierSearchRowCarrierStatusType1 | None | Unset = UNSET
    type_: CarrierSearchRowTypeType1 | None | Unset = UNSET
    city: None | str | Unset = UNSET
    market: None | str | Unset = UNSET
    zone: None | str | Unset = UNSET
    primary_contact_name: None | str | Unset = UNSET
    primary_contact_phone: None | str | Unset = UNSET
    primary_contact_email: None | str | Unset = UNSET
    fmcsa_status: CarrierSearchRowFmcsaStatusType1 | None | Unset = UNSET
    mc_number: None | str | Unset = UNSET
    dot_number: None | str | Unset = UNSET
    ein_number: None | str | Unset = UNSET
    safety_rating: None | str | Unset = UNSET
    equipments: list[CarrierSearchRowEquipmentsItem] | Unset = UNSET
    power_units: int | None | Unset = UNSET
    trucks: int | None | Unset = UNSET
    months_active_authority: int | None | Unset = UNSET
    highway_id: None | str | Unset = UNSET
    highway_rules_assessment: None | str | Unset = UNSET
    rmis_id: None | str | Unset = UNSET
    rmis_operating_status: None | str | Unset = UNSET
    rmis_invitation_status: CarrierSearchRowRmisInvitationStatusType1 | None | Unset = UNSET
    mcp_status: CarrierSearchRowMcpStatusType1 | None | Unset = UNSET
    mcp_review_status: CarrierSearchRowMcpReviewStatusType1 | None | Unset = UNSET
    quickbooks_vendor_id: None | str | Unset = UNSET
    factor_bank_names: list[str] | Unset = UNSET
    payment_term_name: None | str | Unset = UNSET
    quick_pay_fee: float | None | Unset = UNSET
    account_owner_id: None | Unset | UUID = UNSET
    account_owner_name: None | str | Unset = UNSET
    loads_count: int | None | Unset = UNSET
    total_miles: float | None | Unset = UNSET
    total_revenue: float | None | Unset = UNSET
    total_cost_of_goods_sold: float | None | Unset = UNSET
    rate_per_mile: float | None | Unset = UNSET
    quotes_count: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object_ = CarrierSearchRowObject.decode(take("object"))
        model.id = _parse_uuid(take("id"))
        model.golden_carrier_id = _parse_uuid(take("goldenCarrierId"))
        model.name = take("name")
        model.carrier_profile_id = v if (v := take("carrierProfileId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.friendly_id = take("friendlyId", UNSET)
        model.carrier_status = (
            v
            if (v := take("carrierStatus", UNSET)) is UNSET or v is None
            else CarrierSearchRowCarrierStatusType1.decode(v)
        )
        model.type_ = v if (v := take("type", UNSET)) is UNSET or v is None else CarrierSearchRowTypeType1.decode(v)
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
            else [CarrierSearchRowEquipmentsItem.decode(item) for item in v]
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
        model.factor_bank_names = take("factorBankNames", UNSET)
        model.payment_term_name = take("paymentTermName", UNSET)
        model.quick_pay_fee = take("quickPayFee", UNSET)
        model.account_owner_id = v if (v := take("accountOwnerId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.account_owner_name = take("accountOwnerName", UNSET)
        model.loads_count = take("loadsCount", UNSET)
        model.total_miles = take("totalMiles", UNSET)
        model.total_revenue = take("totalRevenue", UNSET)
        model.total_cost_of_goods_sold = take("totalCostOfGoodsSold", UNSET)
        model.rate_per_mile = take("ratePerMile", UNSET)
        model.quotes_count = take("quotesCount", UNSET)
        model.created_at = (
            v if (v := take("createdAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "object": str(self.object_),
            "id": str(self.id),
            "goldenCarrierId": str(self.golden_carrier_id),
            "name": self.name,
        }
        if self.carrier_profile_id is not UNSET:
            members["carrierProfileId"] = None if self.carrier_profile_id is None else str(self.carrier_profile_id)
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id
        if self.carrier_status is not UNSET:
            members["carrierStatus"] = None if self.carrier_status is None else str(self.carrier_status)
        if self.type_ is not UNSET:
            members["type"] = None if self.type_ is None else str(self.type_)
        if self.city is not UNSET:
            members["city"] = self.city
        if self.market is not UNSET:
            members["market"] = self.market
        if self.zone is not UNSET:
            members["zone"] = self.zone
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email
        if self.fmcsa_status is not UNSET:
            members["fmcsaStatus"] = None if self.fmcsa_status is None else str(self.fmcsa_status)
        if self.mc_number is not UNSET:
            members["mcNumber"] = self.mc_number
        if self.dot_number is not UNSET:
            members["dotNumber"] = self.dot_number
        if self.ein_number is not UNSET:
            members["einNumber"] = self.ein_number
        if self.safety_rating is not UNSET:
            members["safetyRating"] = self.safety_rating
        if self.equipments is not UNSET:
            members["equipments"] = [str(item) for item in self.equipments]
        if self.power_units is not UNSET:
            members["powerUnits"] = self.power_units
        if self.trucks is not UNSET:
            members["trucks"] = self.trucks
        if self.months_active_authority is not UNSET:
            members["monthsActiveAuthority"] = self.months_active_authority
        if self.highway_id is not UNSET:
            members["highwayId"] = self.highway_id
        if self.highway_rules_assessment is not UNSET:
            members["highwayRulesAssessment"] = self.highway_rules_assessment
        if self.rmis_id is not UNSET:
            members["rmisId"] = self.rmis_id
        if self.rmis_operating_status is not UNSET:
            members["rmisOperatingStatus"] = self.rmis_operating_status
        if self.rmis_invitation_status is not UNSET:
            members["rmisInvitationStatus"] = (
                None if self.rmis_invitation_status is None else str(self.rmis_invitation_status)
            )
        if self.mcp_status is not UNSET:
            members["mcpStatus"] = None if self.mcp_status is None else str(self.mcp_status)
        if self.mcp_review_status is not UNSET:
            members["mcpReviewStatus"] = None if self.mcp_review_status is None else str(self.mcp_review_status)
        if self.quickbooks_vendor_id is not UNSET:
            members["quickbooksVendorId"] = self.quickbooks_vendor_id
        if self.factor_bank_names is not UNSET:
            members["factorBankNames"] = self.factor_bank_names
        if self.payment_term_name is not UNSET:
            members["paymentTermName"] = self.payment_term_name
        if self.quick_pay_fee is not UNSET:
            members["quickPayFee"] = self.quick_pay_fee
        if self.account_owner_id is not UNSET:
            members["accountOwnerId"] = None if self.account_owner_id is None else str(self.account_owner_id)
        if self.account_owner_name is not UNSET:
            members["accountOwnerName"] = self.account_owner_name
        if self.loads_count is not UNSET:
            members["loadsCount"] = self.loads_count
        if self.total_miles is not UNSET:
            members["totalMiles"] = self.total_miles
        if self.total_revenue is not UNSET:
            members["totalRevenue"] = self.total_revenue
        if self.total_cost_of_goods_sold is not UNSET:
            members["totalCostOfGoodsSold"] = self.total_cost_of_goods_sold
        if self.rate_per_mile is not UNSET:
            members["ratePerMile"] = self.rate_per_mile
        if self.quotes_count is not UNSET:
            members["quotesCount"] = self.quotes_count
        if self.created_at is not UNSET:
            members["createdAt"] = None if self.created_at is None else self.created_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "object": _json.required(_json.EnumOf(CarrierSearchRowObject)),
            "id": _json.required(_json.UUID_STRING),
            "goldenCarrierId": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "carrierProfileId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "friendlyId": _json.optional(_json.Nullable(_json.STRING)),
            "carrierStatus": _json.optional(_json.Nullable(_json.EnumOf(CarrierSearchRowCarrierStatusType1))),
            "type": _json.optional(_json.Nullable(_json.EnumOf(CarrierSearchRowTypeType1))),
            "city": _json.optional(_json.Nullable(_json.STRING)),
            "market": _json.optional(_json.Nullable(_json.STRING)),
            "zone": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactName": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactPhone": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactEmail": _json.optional(_json.Nullable(_json.STRING)),
            "fmcsaStatus": _json.optional(_json.Nullable(_json.EnumOf(CarrierSearchRowFmcsaStatusType1))),
            "mcNumber": _json.optional(_json.Nullable(_json.STRING)),
            "dotNumber": _json.optional(_json.Nullable(_json.STRING)),
            "einNumber": _json.optional(_json.Nullable(_json.STRING)),
            "safetyRating": _json.optional(_json.Nullable(_json.STRING)),
            "equipments": _json.optional(_json.ArrayOf(_json.EnumOf(CarrierSearchRowEquipmentsItem))),
            "powerUnits": _json.optional(_json.Nullable(_json.INTEGER)),
            "trucks": _json.optional(_json.Nullable(_json.INTEGER)),
            "monthsActiveAuthority": _json.optional(_json.Nullable(_json.INTEGER)),
            "highwayId": _json.optional(_json.Nullable(_json.STRING)),
            "highwayRulesAssessment": _json.optional(_json.Nullable(_json.STRING)),
            "rmisId": _json.optional(_json.Nullable(_json.STRING)),
            "rmisOperatingStatus": _json.optional(_json.Nullable(_json.STRING)),
            "rmisInvitationStatus": _json.optional(
                _json.Nullable(_json.EnumOf(CarrierSearchRowRmisInvitationStatusType1))
            ),
            "mcpStatus": _json.optional(_json.Nullable(_json.EnumOf(CarrierSearchRowMcpStatusType1))),
            "mcpReviewStatus": _json.optional(_json.Nullable(_json.EnumOf(CarrierSearchRowMcpReviewStatusType1))),
            "quickbooksVendorId": _json.optional(_json.Nullable(_json.STRING)),
            "factorBankNames": _json.optional(_json.ArrayOf(_json.STRING)),
            "paymentTermName": _json.optional(_json.Nullable(_json.STRING)),
            "quickPayFee": _json.optional(_json.Nullable(_json.NUMBER)),
            "accountOwnerId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "accountOwnerName": _json.optional(_json.Nullable(_json.STRING)),
            "loadsCount": _json.optional(_json.Nullable(_json.INTEGER)),
            "totalMiles": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalRevenue": _json.optional(_json.Nullable(_json.NUMBER)),
            "totalCostOfGoodsSold": _json.optional(_json.Nullable(_json.NUMBER)),
            "ratePerMile": _json.optional(_json.Nullable(_json.NUMBER)),
            "quotesCount": _json.optional(_json.Nullable(_json.INTEGER)),
            "createdAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .carrier_search_row_carrier_status_type_1 import CarrierSearchRowCarrierStatusType1
from .carrier_search_row_equipments_item import CarrierSearchRowEquipmentsItem
from .carrier_search_row_fmcsa_status_type_1 import CarrierSearchRowFmcsaStatusType1
from .carrier_search_row_mcp_review_status_type_1 import CarrierSearchRowMcpReviewStatusType1
from .carrier_search_row_mcp_status_type_1 import CarrierSearchRowMcpStatusType1
from .carrier_search_row_object import CarrierSearchRowObject
from .carrier_search_row_rmis_invitation_status_type_1 import CarrierSearchRowRmisInvitationStatusType1
from .carrier_search_row_type_type_1 import CarrierSearchRowTypeType1
