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
class OceanCarrierPatch(Model):
    """Changes to an ocean carrier, which has the base fields only. An absent member stays unchanged; null clears a
    member that may be null."""

    name: str | Unset = UNSET
    """Legal name of the carrier."""
    type: OceanCarrierPatchType | Unset = UNSET
    """Needed only when the type is switched; always `OCEAN` in this variant."""
    dba_name: None | str | Unset = UNSET
    """Name under which the carrier does business ("doing business as")."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    status: str | Unset = UNSET
    """Status as a plain string; the API lists no fixed set of values."""
    status_reason: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    """Internal notes about the carrier."""
    corporate_address: AddressPatch | Unset = UNSET
    """Address of the carrier's corporate office."""
    billing_address: AddressPatch | Unset = UNSET
    """Address used for billing."""
    mc_number: None | str | Unset = UNSET
    """Motor carrier (MC) number."""
    dot_number: None | str | Unset = UNSET
    """US Department of Transportation (DOT) number."""
    scac: None | str | Unset = UNSET
    """Standard Carrier Alpha Code (SCAC)."""
    ein_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """US employer identification number (EIN)."""
    ff_number: None | str | Unset = UNSET
    """Freight forwarder (FF) number."""
    mx_number: None | str | Unset = UNSET
    """Carrier registration number in Mexico."""
    rfc_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Mexican tax id (RFC)."""
    iata_code: None | str | Unset = UNSET
    """IATA code of the carrier."""
    equipments: list[CarrierEquipment] | Unset = UNSET
    """Kinds of equipment the carrier operates."""
    is_hazmat: bool | None | Unset = UNSET
    """Whether the carrier is certified to haul hazardous materials."""
    tsa_approved: bool | None | Unset = UNSET
    """Whether the carrier is approved by the TSA (Transportation Security Administration)."""
    trucks: int | None | Unset = UNSET
    """Number of trucks in the fleet."""
    trailers: int | None | Unset = UNSET
    """Number of trailers in the fleet."""
    drivers: int | None | Unset = UNSET
    """Number of drivers."""
    power_units: int | None | Unset = UNSET
    """Number of power units in the fleet."""
    currency: Currency | None | Unset = UNSET
    """Currency of the carrier, as an ISO 4217 code."""
    payment_term_id: None | Unset | UUID = UNSET
    """Id of the payment term to give the carrier."""
    is_factoring_preferred: bool | None | Unset = UNSET
    """Whether factoring is preferred for this carrier."""
    golden_carrier_id: None | Unset | UUID = UNSET
    """Id of the master carrier record by which duplicates are recognized."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "type": kinds.optional(kinds.EnumOf(OceanCarrierPatchType)),
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
from .currency import Currency
from .ocean_carrier_patch_type import OceanCarrierPatchType
