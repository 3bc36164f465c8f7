from __future__ import annotations

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
class LinehaulCarrierPatch(_Model):
    """Changes to a linehaul carrier, which has the base fields only. An absent member stays unchanged; null clears
    a member that may be null.

    Attributes:
        name: Legal name of the carrier.
        type_: Needed only when the type is switched; always `LINEHAUL` in this variant.
        dba_name: Name under which the carrier does business ("doing business as").
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        status: Status as a plain string; the API lists no fixed set of values.
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
        payment_term_id: Id of the payment term to give the carrier.
        is_factoring_preferred: Whether factoring is preferred for this carrier.
        golden_carrier_id: Id of the master carrier record by which duplicates are recognized.
    """

    name: str | Unset = UNSET
    type_: LinehaulCarrierPatchType | Unset = UNSET
    dba_name: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    status: str | Unset = UNSET
    status_reason: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    corporate_address: AddressPatch | Unset = UNSET
    billing_address: AddressPatch | Unset = UNSET
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
    payment_term_id: None | Unset | UUID = UNSET
    is_factoring_preferred: bool | None | Unset = UNSET
    golden_carrier_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name", UNSET)
        model.type_ = UNSET if (v := take("type", None)) is None else LinehaulCarrierPatchType.decode(v)
        model.dba_name = take("dbaName", UNSET)
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.website = take("website", UNSET)
        model.status = take("status", UNSET)
        model.status_reason = take("statusReason", UNSET)
        model.notes = take("notes", UNSET)
        model.corporate_address = UNSET if (v := take("corporateAddress", None)) is None else AddressPatch.from_dict(v)
        model.billing_address = UNSET if (v := take("billingAddress", None)) is None else AddressPatch.from_dict(v)
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
        model.payment_term_id = v if (v := take("paymentTermId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.is_factoring_preferred = take("isFactoringPreferred", UNSET)
        model.golden_carrier_id = v if (v := take("goldenCarrierId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
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
        if self.status is not UNSET:
            members["status"] = self.status
        if self.status_reason is not UNSET:
            members["statusReason"] = self.status_reason
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.corporate_address is not UNSET:
            members["corporateAddress"] = self.corporate_address.to_dict()
        if self.billing_address is not UNSET:
            members["billingAddress"] = self.billing_address.to_dict()
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
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = None if self.payment_term_id is None else str(self.payment_term_id)
        if self.is_factoring_preferred is not UNSET:
            members["isFactoringPreferred"] = self.is_factoring_preferred
        if self.golden_carrier_id is not UNSET:
            members["goldenCarrierId"] = None if self.golden_carrier_id is None else str(self.golden_carrier_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.optional(_json.STRING),
            "type": _json.optional(_json.EnumOf(LinehaulCarrierPatchType)),
            "dbaName": _json.optional(_json.Nullable(_json.STRING)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "website": _json.optional(_json.Nullable(_json.STRING)),
            "status": _json.optional(_json.STRING),
            "statusReason": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "corporateAddress": _json.optional(_json.ModelOf(AddressPatch)),
            "billingAddress": _json.optional(_json.ModelOf(AddressPatch)),
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
            "paymentTermId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "isFactoringPreferred": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "goldenCarrierId": _json.optional(_json.Nullable(_json.UUID_STRING)),
        }


from .address_patch import AddressPatch
from .carrier_equipment import CarrierEquipment
from .currency import Currency
from .linehaul_carrier_patch_type import LinehaulCarrierPatchType
