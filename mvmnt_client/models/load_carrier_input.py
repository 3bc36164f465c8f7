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
class LoadCarrierInput(_Model):
    """Assignment of a carrier to a load.

    Attributes:
        carrier: Carrier to assign, given by id or key.
        contact: Contact at the carrier, given by id or key.
        charges: What the carrier charges for the load.
        driver_phone: Telephone number of the driver.
        truck_number: Number that identifies the truck.
        trailer_number: Number that identifies the trailer.
    """

    carrier: ResourceReferenceInput
    contact: ResourceReferenceInput | Unset = UNSET
    charges: list[LoadCarrierInputChargesItem] | Unset = UNSET
    driver_name: str | Unset = UNSET
    driver_phone: str | Unset = UNSET
    truck_number: str | Unset = UNSET
    trailer_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.carrier = ResourceReferenceInput.from_dict(take("carrier"))
        model.contact = UNSET if (v := take("contact", None)) is None else ResourceReferenceInput.from_dict(v)
        model.charges = (
            UNSET
            if (v := take("charges", None)) is None
            else [LoadCarrierInputChargesItem.from_dict(item) for item in v]
        )
        model.driver_name = take("driverName", UNSET)
        model.driver_phone = take("driverPhone", UNSET)
        model.truck_number = take("truckNumber", UNSET)
        model.trailer_number = take("trailerNumber", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "carrier": self.carrier.to_dict(),
        }
        if self.contact is not UNSET:
            members["contact"] = self.contact.to_dict()
        if self.charges is not UNSET:
            members["charges"] = [item.to_dict() for item in self.charges]
        if self.driver_name is not UNSET:
            members["driverName"] = self.driver_name
        if self.driver_phone is not UNSET:
            members["driverPhone"] = self.driver_phone
        if self.truck_number is not UNSET:
            members["truckNumber"] = self.truck_number
        if self.trailer_number is not UNSET:
            members["trailerNumber"] = self.trailer_number
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "carrier": _json.required(_json.ModelOf(ResourceReferenceInput)),
            "contact": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "charges": _json.optional(_json.ArrayOf(_json.ModelOf(LoadCarrierInputChargesItem))),
            "driverName": _json.optional(_json.STRING),
            "driverPhone": _json.optional(_json.STRING),
            "truckNumber": _json.optional(_json.STRING),
            "trailerNumber": _json.optional(_json.STRING),
        }


from .load_carrier_input_charges_item import LoadCarrierInputChargesItem
from .resource_reference_input import ResourceReferenceInput
