from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class AirCarrierInput(Model):
    """An air carrier to create, with the base fields only."""

    name: str
    """Legal name of the carrier."""
    type: AirCarrierInputType
    """Always `AIR`."""
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
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "type": kinds.required(kinds.EnumOf(AirCarrierInputType)),
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
        }


from .address_input import AddressInput
from .air_carrier_input_type import AirCarrierInputType
from .carrier_equipment import CarrierEquipment
from .currency import Currency
