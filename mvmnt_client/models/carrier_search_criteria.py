from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CarrierSearchCriteria(_Model):
    """Criteria per field for the search for carriers. The search skips carriers that have been soft-deleted.

    Attributes:
        id: The `carrierProfileId` of an onboarded carrier, otherwise the `goldenCarrierId`.
        carrier_profile_id: Id of the carrier profile in the organization; only onboarded carriers have one.
        golden_carrier_id: Id of the carrier in the data that comes from the FMCSA.
        friendly_id: Account number shown to people in the product; only onboarded carriers have one.
        name: Search condition on a text field; parts of a text and wildcards can match.
        carrier_status: Status in the organization, only for onboarded carriers: `pending`, `active`, `inactive`
            or `doNotUse`.
        type_: Kind of carrier: `TL` (truckload), `LTL` (less than truckload), `LINEHAUL`, `CARTAGE`, `AIR`,
            `OCEAN` or `RAIL`.
        city: Search condition on a text field; parts of a text and wildcards can match.
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

    id: UUIDSearchCriteria | Unset = UNSET
    carrier_profile_id: UUIDSearchCriteria | Unset = UNSET
    golden_carrier_id: UUIDSearchCriteria | Unset = UNSET
    friendly_id: KeywordSearchCriteria | Unset = UNSET
    name: TextSearchCriteria | Unset = UNSET
    carrier_status: KeywordSearchCriteria | Unset = UNSET
    type_: KeywordSearchCriteria | Unset = UNSET
    city: TextSearchCriteria | Unset = UNSET
    market: KeywordSearchCriteria | Unset = UNSET
    zone: KeywordSearchCriteria | Unset = UNSET
    primary_contact_name: TextSearchCriteria | Unset = UNSET
    primary_contact_phone: TextSearchCriteria | Unset = UNSET
    primary_contact_email: TextSearchCriteria | Unset = UNSET
    fmcsa_status: KeywordSearchCriteria | Unset = UNSET
    mc_number: KeywordSearchCriteria | Unset = UNSET
    dot_number: KeywordSearchCriteria | Unset = UNSET
    ein_number: KeywordSearchCriteria | Unset = UNSET
    safety_rating: KeywordSearchCriteria | Unset = UNSET
    equipments: KeywordSearchCriteria | Unset = UNSET
    power_units: IntSearchCriteria | Unset = UNSET
    trucks: IntSearchCriteria | Unset = UNSET
    months_active_authority: IntSearchCriteria | Unset = UNSET
    highway_id: KeywordSearchCriteria | Unset = UNSET
    highway_rules_assessment: KeywordSearchCriteria | Unset = UNSET
    rmis_id: KeywordSearchCriteria | Unset = UNSET
    rmis_operating_status: TextSearchCriteria | Unset = UNSET
    rmis_invitation_status: KeywordSearchCriteria | Unset = UNSET
    mcp_status: KeywordSearchCriteria | Unset = UNSET
    mcp_review_status: KeywordSearchCriteria | Unset = UNSET
    quickbooks_vendor_id: KeywordSearchCriteria | Unset = UNSET
    factor_bank_names: TextSearchCriteria | Unset = UNSET
    payment_term_name: KeywordSearchCriteria | Unset = UNSET
    quick_pay_fee: FloatSearchCriteria | Unset = UNSET
    account_owner_id: UUIDSearchCriteria | Unset = UNSET
    account_owner_name: TextSearchCriteria | Unset = UNSET
    loads_count: IntSearchCriteria | Unset = UNSET
    total_miles: FloatSearchCriteria | Unset = UNSET
    total_revenue: FloatSearchCriteria | Unset = UNSET
    total_cost_of_goods_sold: FloatSearchCriteria | Unset = UNSET
    rate_per_mile: FloatSearchCriteria | Unset = UNSET
    quotes_count: IntSearchCriteria | Unset = UNSET
    created_at: DatetimeSearchCriteria | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.carrier_profile_id = (
            UNSET if (v := take("carrierProfileId", None)) is None else UUIDSearchCriteria.from_dict(v)
        )
        model.golden_carrier_id = (
            UNSET if (v := take("goldenCarrierId", None)) is None else UUIDSearchCriteria.from_dict(v)
        )
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else TextSearchCriteria.from_dict(v)
        model.carrier_status = (
            UNSET if (v := take("carrierStatus", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.type_ = UNSET if (v := take("type", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else TextSearchCriteria.from_dict(v)
        model.market = UNSET if (v := take("market", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.zone = UNSET if (v := take("zone", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.primary_contact_name = (
            UNSET if (v := take("primaryContactName", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_phone = (
            UNSET if (v := take("primaryContactPhone", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_email = (
            UNSET if (v := take("primaryContactEmail", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.fmcsa_status = UNSET if (v := take("fmcsaStatus", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.mc_number = UNSET if (v := take("mcNumber", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.dot_number = UNSET if (v := take("dotNumber", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.ein_number = UNSET if (v := take("einNumber", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.safety_rating = UNSET if (v := take("safetyRating", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.equipments = UNSET if (v := take("equipments", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.power_units = UNSET if (v := take("powerUnits", None)) is None else IntSearchCriteria.from_dict(v)
        model.trucks = UNSET if (v := take("trucks", None)) is None else IntSearchCriteria.from_dict(v)
        model.months_active_authority = (
            UNSET if (v := take("monthsActiveAuthority", None)) is None else IntSearchCriteria.from_dict(v)
        )
        model.highway_id = UNSET if (v := take("highwayId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.highway_rules_assessment = (
            UNSET if (v := take("highwayRulesAssessment", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.rmis_id = UNSET if (v := take("rmisId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.rmis_operating_status = (
            UNSET if (v := take("rmisOperatingStatus", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.rmis_invitation_status = (
            UNSET if (v := take("rmisInvitationStatus", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.mcp_status = UNSET if (v := take("mcpStatus", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.mcp_review_status = (
            UNSET if (v := take("mcpReviewStatus", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.quickbooks_vendor_id = (
            UNSET if (v := take("quickbooksVendorId", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.factor_bank_names = (
            UNSET if (v := take("factorBankNames", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.payment_term_name = (
            UNSET if (v := take("paymentTermName", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.quick_pay_fee = UNSET if (v := take("quickPayFee", None)) is None else FloatSearchCriteria.from_dict(v)
        model.account_owner_id = (
            UNSET if (v := take("accountOwnerId", None)) is None else UUIDSearchCriteria.from_dict(v)
        )
        model.account_owner_name = (
            UNSET if (v := take("accountOwnerName", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.loads_count = UNSET if (v := take("loadsCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.total_miles = UNSET if (v := take("totalMiles", None)) is None else FloatSearchCriteria.from_dict(v)
        model.total_revenue = UNSET if (v := take("totalRevenue", None)) is None else FloatSearchCriteria.from_dict(v)
        model.total_cost_of_goods_sold = (
            UNSET if (v := take("totalCostOfGoodsSold", None)) is None else FloatSearchCriteria.from_dict(v)
        )
        model.rate_per_mile = UNSET if (v := take("ratePerMile", None)) is None else FloatSearchCriteria.from_dict(v)
        model.quotes_count = UNSET if (v := take("quotesCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.carrier_profile_id is not UNSET:
            members["carrierProfileId"] = self.carrier_profile_id.to_dict()
        if self.golden_carrier_id is not UNSET:
            members["goldenCarrierId"] = self.golden_carrier_id.to_dict()
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.carrier_status is not UNSET:
            members["carrierStatus"] = self.carrier_status.to_dict()
        if self.type_ is not UNSET:
            members["type"] = self.type_.to_dict()
        if self.city is not UNSET:
            members["city"] = self.city.to_dict()
        if self.market is not UNSET:
            members["market"] = self.market.to_dict()
        if self.zone is not UNSET:
            members["zone"] = self.zone.to_dict()
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name.to_dict()
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone.to_dict()
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email.to_dict()
        if self.fmcsa_status is not UNSET:
            members["fmcsaStatus"] = self.fmcsa_status.to_dict()
        if self.mc_number is not UNSET:
            members["mcNumber"] = self.mc_number.to_dict()
        if self.dot_number is not UNSET:
            members["dotNumber"] = self.dot_number.to_dict()
        if self.ein_number is not UNSET:
            members["einNumber"] = self.ein_number.to_dict()
        if self.safety_rating is not UNSET:
            members["safetyRating"] = self.safety_rating.to_dict()
        if self.equipments is not UNSET:
            members["equipments"] = self.equipments.to_dict()
        if self.power_units is not UNSET:
            members["powerUnits"] = self.power_units.to_dict()
        if self.trucks is not UNSET:
            members["trucks"] = self.trucks.to_dict()
        if self.months_active_authority is not UNSET:
            members["monthsActiveAuthority"] = self.months_active_authority.to_dict()
        if self.highway_id is not UNSET:
            members["highwayId"] = self.highway_id.to_dict()
        if self.highway_rules_assessment is not UNSET:
            members["highwayRulesAssessment"] = self.highway_rules_assessment.to_dict()
        if self.rmis_id is not UNSET:
            members["rmisId"] = self.rmis_id.to_dict()
        if self.rmis_operating_status is not UNSET:
            members["rmisOperatingStatus"] = self.rmis_operating_status.to_dict()
        if self.rmis_invitation_status is not UNSET:
            members["rmisInvitationStatus"] = self.rmis_invitation_status.to_dict()
        if self.mcp_status is not UNSET:
            members["mcpStatus"] = self.mcp_status.to_dict()
        if self.mcp_review_status is not UNSET:
            members["mcpReviewStatus"] = self.mcp_review_status.to_dict()
        if self.quickbooks_vendor_id is not UNSET:
            members["quickbooksVendorId"] = self.quickbooks_vendor_id.to_dict()
        if self.factor_bank_names is not UNSET:
            members["factorBankNames"] = self.factor_bank_names.to_dict()
        if self.payment_term_name is not UNSET:
            members["paymentTermName"] = self.payment_term_name.to_dict()
        if self.quick_pay_fee is not UNSET:
            members["quickPayFee"] = self.quick_pay_fee.to_dict()
        if self.account_owner_id is not UNSET:
            members["accountOwnerId"] = self.account_owner_id.to_dict()
        if self.account_owner_name is not UNSET:
            members["accountOwnerName"] = self.account_owner_name.to_dict()
        if self.loads_count is not UNSET:
            members["loadsCount"] = self.loads_count.to_dict()
        if self.total_miles is not UNSET:
            members["totalMiles"] = self.total_miles.to_dict()
        if self.total_revenue is not UNSET:
            members["totalRevenue"] = self.total_revenue.to_dict()
        if self.total_cost_of_goods_sold is not UNSET:
            members["totalCostOfGoodsSold"] = self.total_cost_of_goods_sold.to_dict()
        if self.rate_per_mile is not UNSET:
            members["ratePerMile"] = self.rate_per_mile.to_dict()
        if self.quotes_count is not UNSET:
            members["quotesCount"] = self.quotes_count.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "carrierProfileId": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "goldenCarrierId": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "friendlyId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "name": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "carrierStatus": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "type": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "city": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "market": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "zone": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "primaryContactName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactPhone": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactEmail": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "fmcsaStatus": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "mcNumber": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "dotNumber": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "einNumber": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "safetyRating": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "equipments": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "powerUnits": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "trucks": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "monthsActiveAuthority": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "highwayId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "highwayRulesAssessment": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "rmisId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "rmisOperatingStatus": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "rmisInvitationStatus": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "mcpStatus": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "mcpReviewStatus": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "quickbooksVendorId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "factorBankNames": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "paymentTermName": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "quickPayFee": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "accountOwnerId": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "accountOwnerName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "loadsCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "totalMiles": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "totalRevenue": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "totalCostOfGoodsSold": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "ratePerMile": _json.optional(_json.ModelOf(FloatSearchCriteria)),
            "quotesCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
        }


from .datetime_search_criteria import DatetimeSearchCriteria
from .float_search_criteria import FloatSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
