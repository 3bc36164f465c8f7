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
class RailCarrier(_Model):
    """A rail carrier with the base fields only.

    Attributes:
        id: Id of the record, a UUID assigned by the API.
        friendly_id: Human-readable number shown in the product; not accepted where an id is expected.
        name: Legal name of the carrier.
        status: Status as a plain string; the API lists no fixed set of values.
        updated_at: Time of the last change to the record; a soft delete moves it too.
        type_: Always `RAIL`.
        object_: Kind of record, always `CARRIER`.
        dba_name: Name under which the carrier does business ("doing business as").
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        notes: Internal notes about the carrier.
        corporate_address: Address of the carrier's corporate office.
        billing_address: Address used for billing.
        mc_number: Motor carrier (MC) number.
        dot_number: US Department of Transportation (DOT) number.
        scac: Standard Carrier Alpha Code (SCAC).
        ein_number: US employer identification number (EIN).
        ff_number: Freight forwarder (FF) number.
        mx_number: Carrier registration number in Mexico.
        rfc_number: Mexican tax id (RFC).
        iata_code: IATA code of the carrier.
        equipments: Kinds of equipment the carrier operates.
        is_hazmat: Whether the carrier is certified to haul hazardous materials.
        tsa_approved: Whether the carrier is approved by the TSA (Transportation Security Administration).
        trucks: Number of trucks in the fleet.
        trailers: Number of trailers in the fleet.
        drivers: Number of drivers.
        power_units: Number of power units in the fleet.
        currency: Currency of the carrier, as an ISO 4217 code.
        payment_term: Payment term, in short form; null when none is set.
        is_factoring_preferred: Whether factoring is preferred for this carrier.
        golden_carrier_id: Id of the master carrier record by which duplicates are recognized.
        payment_methods: Payment methods of the carrier, each without its `carrier` and `carrierId`.
        contacts: Contacts of the carrier, each without its `carrier` and `carrierId`.
        deleted_at: Time at which the record was soft-deleted; null while it is active.
    """

    id: UUID
    friendly_id: str
    name: str
    status: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    type_: RailCarrierType
    object_: CarrierBaseObject | Unset = UNSET
    dba_name: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    status_reason: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    corporate_address: Address | None | Unset = UNSET
    billing_address: Address | None | Unset = UNSET
    mc_number: None | str | Unset = UNSET
    dot_number: None | str | Unset = UNSET
    scac: None | str | Unset = UNSET
    ein_number: None | str | Unset = UNSET
    ff_number: None | str | Unset = UNSET
    mx_number: None | str | Unset = UNSET
    rfc_number: None | str | Unset = UNSET
    iata_code: None | str | Unset = UNSET
    equipments: list[CarrierEquipment] | Unset = UNSET
    is_hazmat: bool | None | Unset = UNSET
    tsa_approved: bool | None | Unset = UNSET
    trucks: int | None | Unset = UNSET
    trailers: int | None | Unset = UNSET
    drivers: int | None | Unset = UNSET
    power_units: int | None | Unset = UNSET
    currency: Currency | None | Unset = UNSET
    payment_term: None | PaymentTermReference | Unset = UNSET
    is_factoring_preferred: bool | None | Unset = UNSET
    golden_carrier_id: None | Unset | UUID = UNSET
    payment_methods: list[CarrierPaymentMethodReference] | Unset = UNSET
    contacts: list[CarrierContactReference] | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.status = take("status")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.type_ = RailCarrierType.decode(take("type"))
        model.object_ = UNSET if (v := take("object", None)) is None else CarrierBaseObject.decode(v)
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
            UNSET if (v := take("equipments", None)) is None else [CarrierEquipment.decode(item) for item in v]
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
        model.golden_carrier_id = v if (v := take("goldenCarrierId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.payment_methods = (
            UNSET
            if (v := take("paymentMethods", None)) is None
            else [CarrierPaymentMethodReference.from_dict(item) for item in v]
        )
        model.contacts = (
            UNSET if (v := take("contacts", None)) is None else [CarrierContactReference.from_dict(item) for item in v]
        )
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "friendlyId": self.friendly_id,
            "name": self.name,
            "status": self.status,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
            "type": str(self.type_),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.dba_name is not UNSET:
            members["dbaName"] = self.dba_name
        if self.key is not UNSET:
            members["key"] = self.key
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.website is not UNSET:
            members["website"] = self.website
        if self.status_reason is not UNSET:
            members["statusReason"] = self.status_reason
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.corporate_address is not UNSET:
            members["corporateAddress"] = None if self.corporate_address is None else self.corporate_address.to_dict()
        if self.billing_address is not UNSET:
            members["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        if self.mc_number is not UNSET:
            members["mcNumber"] = self.mc_number
        if self.dot_number is not UNSET:
            members["dotNumber"] = self.dot_number
        if self.scac is not UNSET:
            members["scac"] = self.scac
        if self.ein_number is not UNSET:
            members["einNumber"] = self.ein_number
        if self.ff_number is not UNSET:
            members["ffNumber"] = self.ff_number
        if self.mx_number is not UNSET:
            members["mxNumber"] = self.mx_number
        if self.rfc_number is not UNSET:
            members["rfcNumber"] = self.rfc_number
        if self.iata_code is not UNSET:
            members["iataCode"] = self.iata_code
        if self.equipments is not UNSET:
            members["equipments"] = [str(item) for item in self.equipments]
        if self.is_hazmat is not UNSET:
            members["isHazmat"] = self.is_hazmat
        if self.tsa_approved is not UNSET:
            members["tsaApproved"] = self.tsa_approved
        if self.trucks is not UNSET:
            members["trucks"] = self.trucks
        if self.trailers is not UNSET:
            members["trailers"] = self.trailers
        if self.drivers is not UNSET:
            members["drivers"] = self.drivers
        if self.power_units is not UNSET:
            members["powerUnits"] = self.power_units
        if self.currency is not UNSET:
            members["currency"] = None if self.currency is None else str(self.currency)
        if self.payment_term is not UNSET:
            members["paymentTerm"] = None if self.payment_term is None else self.payment_term.to_dict()
        if self.is_factoring_preferred is not UNSET:
            members["isFactoringPreferred"] = self.is_factoring_preferred
        if self.golden_carrier_id is not UNSET:
            members["goldenCarrierId"] = None if self.golden_carrier_id is None else str(self.golden_carrier_id)
        if self.payment_methods is not UNSET:
            members["paymentMethods"] = [item.to_dict() for item in self.payment_methods]
        if self.contacts is not UNSET:
            members["contacts"] = [item.to_dict() for item in self.contacts]
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "name": _json.required(_json.STRING),
            "status": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "type": _json.required(_json.EnumOf(RailCarrierType)),
            "object": _json.optional(_json.EnumOf(CarrierBaseObject)),
            "dbaName": _json.optional(_json.Nullable(_json.STRING)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "website": _json.optional(_json.Nullable(_json.STRING)),
            "statusReason": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "corporateAddress": _json.optional(_json.Nullable(_json.ModelOf(Address))),
            "billingAddress": _json.optional(_json.Nullable(_json.ModelOf(Address))),
            "mcNumber": _json.optional(_json.Nullable(_json.STRING)),
            "dotNumber": _json.optional(_json.Nullable(_json.STRING)),
            "scac": _json.optional(_json.Nullable(_json.STRING)),
            "einNumber": _json.optional(_json.Nullable(_json.STRING)),
            "ffNumber": _json.optional(_json.Nullable(_json.STRING)),
            "mxNumber": _json.optional(_json.Nullable(_json.STRING)),
            "rfcNumber": _json.optional(_json.Nullable(_json.STRING)),
            "iataCode": _json.optional(_json.Nullable(_json.STRING)),
            "equipments": _json.optional(_json.ArrayOf(_json.EnumOf(CarrierEquipment))),
            "isHazmat": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "tsaApproved": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "trucks": _json.optional(_json.Nullable(_json.INTEGER)),
            "trailers": _json.optional(_json.Nullable(_json.INTEGER)),
            "drivers": _json.optional(_json.Nullable(_json.INTEGER)),
            "powerUnits": _json.optional(_json.Nullable(_json.INTEGER)),
            "currency": _json.optional(_json.Nullable(_json.EnumOf(Currency))),
            "paymentTerm": _json.optional(_json.Nullable(_json.ModelOf(PaymentTermReference))),
            "isFactoringPreferred": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "goldenCarrierId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "paymentMethods": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierPaymentMethodReference))),
            "contacts": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierContactReference))),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .address import Address
from .carrier_base_object import CarrierBaseObject
from .carrier_contact_reference import CarrierContactReference
from .carrier_equipment import CarrierEquipment
from .carrier_payment_method_reference import CarrierPaymentMethodReference
from .currency import Currency
from .payment_term_reference import PaymentTermReference
from .rail_carrier_type import RailCarrierType
