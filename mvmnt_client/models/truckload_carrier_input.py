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
class TruckloadCarrierInput(Model):
    """A truckload carrier to create, with insurance, safety rating and FMCSA inspection fields besides the base
    fields."""

    name: str
    """Legal name of the carrier."""
    type: TruckloadCarrierInputType
    """Always `TRUCKLOAD`."""
    dba_name: str | Unset = UNSET
    """Name under which the carrier does business ("doing business as")."""
    key: str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    website: str | Unset = UNSET
    status: str | Unset = UNSET
    """Status as a plain string; the API lists no fixed set of values."""
    status_reason: str | Unset = UNSET
    notes: str | Unset = UNSET
    """Internal notes about the carrier."""
    corporate_address: AddressInput | Unset = UNSET
    """Address of the carrier's corporate office."""
    billing_address: AddressInput | Unset = UNSET
    """Address used for billing."""
    mc_number: str | Unset = UNSET
    """Motor carrier (MC) number."""
    dot_number: str | Unset = UNSET
    """US Department of Transportation (DOT) number."""
    scac: str | Unset = UNSET
    """Standard Carrier Alpha Code (SCAC)."""
    ein_number: str | Unset = attrs.field(default=UNSET, repr=False)
    """US employer identification number (EIN)."""
    ff_number: str | Unset = UNSET
    """Freight forwarder (FF) number."""
    mx_number: str | Unset = UNSET
    """Carrier registration number in Mexico."""
    rfc_number: str | Unset = attrs.field(default=UNSET, repr=False)
    """Mexican tax id (RFC)."""
    iata_code: str | Unset = UNSET
    """IATA code of the carrier."""
    equipments: list[CarrierEquipment] | Unset = UNSET
    """Kinds of equipment the carrier operates."""
    is_hazmat: bool | Unset = UNSET
    """Whether the carrier is certified to haul hazardous materials."""
    tsa_approved: bool | Unset = UNSET
    """Whether the carrier is approved by the TSA (Transportation Security Administration)."""
    trucks: int | Unset = UNSET
    """Number of trucks in the fleet."""
    trailers: int | Unset = UNSET
    """Number of trailers in the fleet."""
    drivers: int | Unset = UNSET
    """Number of drivers."""
    power_units: int | Unset = UNSET
    """Number of power units in the fleet."""
    currency: Currency | Unset = UNSET
    """Currency of the carrier, as an ISO 4217 code."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term to give the carrier."""
    is_factoring_preferred: bool | Unset = UNSET
    """Whether factoring is preferred for this carrier."""
    golden_carrier_id: UUID | Unset = UNSET
    """Id of the master carrier record by which duplicates are recognized."""
    insurance_company: str | Unset = UNSET
    insurance_agent: str | Unset = UNSET
    """Name of the insurance agent."""
    insurance_agent_phone: str | Unset = UNSET
    insurance_authority_date: datetime.datetime | Unset = UNSET
    """Time at which the authority was granted."""
    insurance_expiration_date: datetime.datetime | Unset = UNSET
    """Time at which the insurance expires."""
    insurance_auto_liability_limit: float | Unset = UNSET
    """Limit of the automobile liability insurance, in dollars."""
    insurance_cargo_liability_limit: float | Unset = UNSET
    """Limit of the cargo liability insurance, in dollars."""
    insurance_general_liability_limit: float | Unset = UNSET
    """Limit of the general liability insurance, in dollars."""
    rating: str | Unset = UNSET
    """Safety rating."""
    rating_date: datetime.date | Unset = UNSET
    """Date of the latest safety rating."""
    review_type: str | Unset = UNSET
    """Kind of the safety review."""
    review_date: datetime.date | Unset = UNSET
    """Date of the latest safety review."""
    operating_ability: str | Unset = UNSET
    """Status of the carrier's operating authority at the FMCSA (Federal Motor Carrier Safety Administration)."""
    in_fmcsa: bool | Unset = UNSET
    """Whether the carrier is listed in the FMCSA database."""
    us_driver_inspections: int | Unset = UNSET
    """Total number of driver inspections in the US."""
    us_driver_inspections_oos: int | Unset = UNSET
    """Number of US driver inspections that ended out of service."""
    us_driver_inspections_oos_pct: float | Unset = UNSET
    """Percentage of US driver inspections that ended out of service; 5 stands for 5 percent."""
    us_vehicle_inspections: int | Unset = UNSET
    """Total number of vehicle inspections in the US."""
    us_vehicle_inspections_oos: int | Unset = UNSET
    """Number of US vehicle inspections that ended out of service."""
    us_vehicle_inspections_oos_pct: float | Unset = UNSET
    """Percentage of US vehicle inspections that ended out of service; 5 stands for 5 percent."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "type": kinds.required(kinds.EnumOf(TruckloadCarrierInputType)),
            "dbaName": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "email": kinds.optional(kinds.Text(format="email")),
            "phone": kinds.optional(kinds.STRING),
            "website": kinds.optional(kinds.STRING),
            "status": kinds.optional(kinds.STRING),
            "statusReason": kinds.optional(kinds.STRING),
            "notes": kinds.optional(kinds.STRING),
            "corporateAddress": kinds.optional(kinds.ModelOf(AddressInput)),
            "billingAddress": kinds.optional(kinds.ModelOf(AddressInput)),
            "mcNumber": kinds.optional(kinds.STRING),
            "dotNumber": kinds.optional(kinds.STRING),
            "scac": kinds.optional(kinds.STRING),
            "einNumber": kinds.optional(kinds.STRING),
            "ffNumber": kinds.optional(kinds.STRING),
            "mxNumber": kinds.optional(kinds.STRING),
            "rfcNumber": kinds.optional(kinds.STRING),
            "iataCode": kinds.optional(kinds.STRING),
            "equipments": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CarrierEquipment))),
            "isHazmat": kinds.optional(kinds.BOOLEAN),
            "tsaApproved": kinds.optional(kinds.BOOLEAN),
            "trucks": kinds.optional(kinds.INTEGER),
            "trailers": kinds.optional(kinds.INTEGER),
            "drivers": kinds.optional(kinds.INTEGER),
            "powerUnits": kinds.optional(kinds.INTEGER),
            "currency": kinds.optional(kinds.EnumOf(Currency)),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
            "isFactoringPreferred": kinds.optional(kinds.BOOLEAN),
            "goldenCarrierId": kinds.optional(kinds.UUID_STRING),
            "insuranceCompany": kinds.optional(kinds.STRING),
            "insuranceAgent": kinds.optional(kinds.STRING),
            "insuranceAgentPhone": kinds.optional(kinds.STRING),
            "insuranceAuthorityDate": kinds.optional(kinds.DATE_TIME),
            "insuranceExpirationDate": kinds.optional(kinds.DATE_TIME),
            "insuranceAutoLiabilityLimit": kinds.optional(kinds.NUMBER),
            "insuranceCargoLiabilityLimit": kinds.optional(kinds.NUMBER),
            "insuranceGeneralLiabilityLimit": kinds.optional(kinds.NUMBER),
            "rating": kinds.optional(kinds.STRING),
            "ratingDate": kinds.optional(kinds.DATE),
            "reviewType": kinds.optional(kinds.STRING),
            "reviewDate": kinds.optional(kinds.DATE),
            "operatingAbility": kinds.optional(kinds.STRING),
            "inFmcsa": kinds.optional(kinds.BOOLEAN),
            "usDriverInspections": kinds.optional(kinds.INTEGER),
            "usDriverInspectionsOos": kinds.optional(kinds.INTEGER),
            "usDriverInspectionsOosPct": kinds.optional(kinds.NUMBER),
            "usVehicleInspections": kinds.optional(kinds.INTEGER),
            "usVehicleInspectionsOos": kinds.optional(kinds.INTEGER),
            "usVehicleInspectionsOosPct": kinds.optional(kinds.NUMBER),
        }


from .address_input import AddressInput
from .carrier_equipment import CarrierEquipment
from .currency import Currency
from .truckload_carrier_input_type import TruckloadCarrierInputType
