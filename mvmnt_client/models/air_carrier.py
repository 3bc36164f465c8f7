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
class AirCarrier(ResponseModel):
    """An air carrier with the base fields only."""

    id: UUID
    """Id of the record, a UUID assigned by the API."""
    friendly_id: str
    """Human-readable number shown in the product; not accepted where an id is expected."""
    name: str
    """Legal name of the carrier."""
    status: str
    """Status as a plain string; the API lists no fixed set of values."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    type: AirCarrierType
    """Always `AIR`."""
    object: CarrierBaseObject | None = ABSENT
    """Kind of record, always `CARRIER`."""
    dba_name: None | str = ABSENT
    """Name under which the carrier does business ("doing business as")."""
    key: None | str = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str = ABSENT
    phone: None | str = ABSENT
    website: None | str = ABSENT
    status_reason: None | str = ABSENT
    notes: None | str = ABSENT
    """Internal notes about the carrier."""
    corporate_address: Address | None = ABSENT
    """Address of the carrier's corporate office."""
    billing_address: Address | None = ABSENT
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
    payment_term: None | PaymentTermReference = ABSENT
    """Payment term, in short form; null when none is set."""
    is_factoring_preferred: bool | None = ABSENT
    """Whether factoring is preferred for this carrier."""
    golden_carrier_id: None | UUID = ABSENT
    """Id of the master carrier record by which duplicates are recognized."""
    payment_methods: list[CarrierPaymentMethodReference] | None = ABSENT
    """Payment methods of the carrier, each without its `carrier` and `carrierId`."""
    contacts: list[CarrierContactReference] | None = ABSENT
    """Contacts of the carrier, each without its `carrier` and `carrierId`."""
    deleted_at: datetime.datetime | None = ABSENT
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "type": kinds.required(kinds.EnumOf(AirCarrierType)),
            "object": kinds.optional(kinds.EnumOf(CarrierBaseObject)),
            "dbaName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "website": kinds.optional(kinds.Nullable(kinds.STRING)),
            "statusReason": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "corporateAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(Address))),
            "billingAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(Address))),
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
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "isFactoringPreferred": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "goldenCarrierId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "paymentMethods": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierPaymentMethodReference))),
            "contacts": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierContactReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .address import Address
from .air_carrier_type import AirCarrierType
from .carrier_base_object import CarrierBaseObject
from .carrier_contact_reference import CarrierContactReference
from .carrier_equipment import CarrierEquipment
from .carrier_payment_method_reference import CarrierPaymentMethodReference
from .currency import Currency
from .payment_term_reference import PaymentTermReference
