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
class CarrierPatchBase(ResponseModel):
    """Changes to a carrier of any type. An absent member stays unchanged; null clears a member that may be null."""

    name: str | None = ABSENT
    """Legal name of the carrier."""
    type: CarrierType | None = ABSENT
    """New type of the carrier; changing it changes which specialized fields are available."""
    dba_name: None | str = ABSENT
    """Name under which the carrier does business ("doing business as")."""
    key: None | str = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str = ABSENT
    phone: None | str = ABSENT
    website: None | str = ABSENT
    status: str | None = ABSENT
    """Status as a plain string; the API lists no fixed set of values."""
    status_reason: None | str = ABSENT
    notes: None | str = ABSENT
    """Internal notes about the carrier."""
    corporate_address: AddressPatch | None = ABSENT
    """Address of the carrier's corporate office."""
    billing_address: AddressPatch | None = ABSENT
    """Address used for billing."""
    mc_number: None | str = ABSENT
    """Motor carrier (MC) number."""
    dot_number: None | str = ABSENT
    """US Department of Transportation (DOT) number."""
    scac: None | str = ABSENT
    """Standard Carrier Alpha Code (SCAC)."""
    ein_number: None | str = attrs.field(default=ABSENT, repr=False)
    """US employer identification number (EIN)."""
    ff_number: None | str = ABSENT
    """Freight forwarder (FF) number."""
    mx_number: None | str = ABSENT
    """Carrier registration number in Mexico."""
    rfc_number: None | str = attrs.field(default=ABSENT, repr=False)
    """Mexican tax id (RFC)."""
    iata_code: None | str = ABSENT
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
    payment_term_id: None | UUID = ABSENT
    """Id of the payment term to give the carrier."""
    is_factoring_preferred: bool | None = ABSENT
    """Whether factoring is preferred for this carrier."""
    golden_carrier_id: None | UUID = ABSENT
    """Id of the master carrier record by which duplicates are recognized."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "type": kinds.optional(kinds.EnumOf(CarrierType)),
            "dbaName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "website": kinds.optional(kinds.Nullable(kinds.STRING)),
            "status": kinds.optional(kinds.STRING),
            "statusReason": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "corporateAddress": kinds.optional(kinds.ModelOf(AddressPatch)),
            "billingAddress": kinds.optional(kinds.ModelOf(AddressPatch)),
            "mcNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "dotNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "scac": kinds.optional(kinds.Nullable(kinds.STRING)),
            "einNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "ffNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "mxNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "rfcNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "iataCode": kinds.optional(kinds.Nullable(kinds.STRING)),
            "equipments": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CarrierEquipment))),
            "isHazmat": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "tsaApproved": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "trucks": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "trailers": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "drivers": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "powerUnits": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "currency": kinds.optional(kinds.Nullable(kinds.EnumOf(Currency))),
            "paymentTermId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "isFactoringPreferred": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "goldenCarrierId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .address_patch import AddressPatch
from .carrier_equipment import CarrierEquipment
from .carrier_type import CarrierType
from .currency import Currency
