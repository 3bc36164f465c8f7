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

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OceanCarrier(Model):
    """An ocean carrier with the base fields only."""

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
    type: OceanCarrierType
    """Always `OCEAN`."""
    object: CarrierBaseObject | Unset = UNSET
    """Kind of record, always `CARRIER`."""
    dba_name: None | str | Unset = UNSET
    """Name under which the carrier does business ("doing business as")."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    status_reason: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    """Internal notes about the carrier."""
    corporate_address: Address | None | Unset = UNSET
    """Address of the carrier's corporate office."""
    billing_address: Address | None | Unset = UNSET
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
    payment_term: None | PaymentTermReference | Unset = UNSET
    """Payment term, in short form; null when none is set."""
    is_factoring_preferred: bool | None | Unset = UNSET
    """Whether factoring is preferred for this carrier."""
    golden_carrier_id: None | Unset | UUID = UNSET
    """Id of the master carrier record by which duplicates are recognized."""
    payment_methods: list[CarrierPaymentMethodReference] | Unset = UNSET
    """Payment methods of the carrier, each without its `carrier` and `carrierId`."""
    contacts: list[CarrierContactReference] | Unset = UNSET
    """Contacts of the carrier, each without its `carrier` and `carrierId`."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.status = take("status")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.type = OceanCarrierType.decode(take("type"))
        model.object = UNSET if (v := take("object", None)) is None else CarrierBaseObject.decode(v)
        model.dba_name = take("dbaName", UNSET)
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.website = take("website", UNSET)
        model.status_reason = take("statusReason", UNSET)
        model.notes = take("notes", UNSET)
        model.corporate_address = (
            v if (v := take("corporateAddress", UNSET)) is UNSET or v is None else Address.from_dict(v)
        )
        model.billing_address = (
            v if (v := take("billingAddress", UNSET)) is UNSET or v is None else Address.from_dict(v)
        )
        model.mc_number = take("mcNumber", UNSET)
        model.dot_number = take("dotNumber", UNSET)
        model.scac = take("scac", UNSET)
        model.ein_number = take("einNumber", UNSET)
        model.ff_number = take("ffNumber", UNSET)
        model.mx_number = take("mxNumber", UNSET)
        model.rfc_number = take("rfcNumber", UNSET)
        model.iata_code = take("iataCode", UNSET)
        model.equipments = (
            UNSET if (v := take("equipments", None)) is None else [CarrierEquipment.decode(item) for item in array(v)]
        )
        model.is_hazmat = take("isHazmat", UNSET)
        model.tsa_approved = take("tsaApproved", UNSET)
        model.trucks = take("trucks", UNSET)
        model.trailers = take("trailers", UNSET)
        model.drivers = take("drivers", UNSET)
        model.power_units = take("powerUnits", UNSET)
        model.currency = v if (v := take("currency", UNSET)) is UNSET or v is None else Currency.decode(v)
        model.payment_term = (
            v if (v := take("paymentTerm", UNSET)) is UNSET or v is None else PaymentTermReference.from_dict(v)
        )
        model.is_factoring_preferred = take("isFactoringPreferred", UNSET)
        model.golden_carrier_id = v if (v := take("goldenCarrierId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.payment_methods = (
            UNSET
            if (v := take("paymentMethods", None)) is None
            else [CarrierPaymentMethodReference.from_dict(item) for item in array(v)]
        )
        model.contacts = (
            UNSET
            if (v := take("contacts", None)) is None
            else [CarrierContactReference.from_dict(item) for item in array(v)]
        )
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "type": kinds.required(kinds.EnumOf(OceanCarrierType)),
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
from .carrier_base_object import CarrierBaseObject
from .carrier_contact_reference import CarrierContactReference
from .carrier_equipment import CarrierEquipment
from .carrier_payment_method_reference import CarrierPaymentMethodReference
from .currency import Currency
from .ocean_carrier_type import OceanCarrierType
from .payment_term_reference import PaymentTermReference
