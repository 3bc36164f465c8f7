from __future__ import annotations

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
class CarrierInputBase(ResponseModel):
    """Fields that can be set when a carrier of any type is created."""

    name: str
    """Legal name of the carrier."""
    type: CarrierType
    """Type of the carrier, which decides the variant and with it the fields available."""
    dba_name: str | None = ABSENT
    """Name under which the carrier does business ("doing business as")."""
    key: str | None = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: str | None = ABSENT
    phone: str | None = ABSENT
    website: str | None = ABSENT
    status: str | None = ABSENT
    """Status as a plain string; the API lists no fixed set of values."""
    status_reason: str | None = ABSENT
    notes: str | None = ABSENT
    """Internal notes about the carrier."""
    corporate_address: AddressInput | None = ABSENT
    """Address of the carrier's corporate office."""
    billing_address: AddressInput | None = ABSENT
    """Address used for billing."""
    mc_number: str | None = ABSENT
    """Motor carrier (MC) number."""
    dot_number: str | None = ABSENT
    """US Department of Transportation (DOT) number."""
    scac: str | None = ABSENT
    """Standard Carrier Alpha Code (SCAC)."""
    ein_number: str | None = attrs.field(default=ABSENT, repr=False)
    """US employer identification number (EIN)."""
    ff_number: str | None = ABSENT
    """Freight forwarder (FF) number."""
    mx_number: str | None = ABSENT
    """Carrier registration number in Mexico."""
    rfc_number: str | None = attrs.field(default=ABSENT, repr=False)
    """Mexican tax id (RFC)."""
    iata_code: str | None = ABSENT
    """IATA code of the carrier."""
    equipments: list[CarrierEquipment] | None = ABSENT
    """Kinds of equipment the carrier operates."""
    is_hazmat: bool | None = ABSENT
    """Whether the carrier is certified to haul hazardous materials."""
    tsa_approved: bool | None = ABSENT
    """Whether the carrier is approved by the TSA (Transportation Security Administration)."""
    trucks: int | None = ABSENT
    """Number of trucks in the fleet."""
    trailers: int | None = ABSENT
    """Number of trailers in the fleet."""
    drivers: int | None = ABSENT
    """Number of drivers."""
    power_units: int | None = ABSENT
    """Number of power units in the fleet."""
    currency: Currency | None = ABSENT
    """Currency of the carrier, as an ISO 4217 code."""
    payment_term_id: UUID | None = ABSENT
    """Id of the payment term to give the carrier."""
    is_factoring_preferred: bool | None = ABSENT
    """Whether factoring is preferred for this carrier."""
    golden_carrier_id: UUID | None = ABSENT
    """Id of the master carrier record by which duplicates are recognized."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "type": kinds.required(kinds.EnumOf(CarrierType)),
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
from .carrier_equipment import CarrierEquipment
from .carrier_type import CarrierType
from .currency import Currency
