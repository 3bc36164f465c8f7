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
class LoadCarrierPatch(_Model):
    """Changes to a carrier assignment. A member that is absent stays unchanged, and null clears a member that is
    nullable.

    Attributes:
        contact: Contact at the carrier, given by id or key.
        driver_phone: Telephone number of the driver.
        truck_number: Number that identifies the truck.
        trailer_number: Number that identifies the trailer.
    """

    contact: ResourceReferenceInput | Unset = UNSET
    driver_name: None | str | Unset = UNSET
    driver_phone: None | str | Unset = UNSET
    truck_number: None | str | Unset = UNSET
    trailer_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.contact = UNSET if (v := take("contact", None)) is None else ResourceReferenceInput.from_dict(v)
        model.driver_name = take("driverName", UNSET)
        model.driver_phone = take("driverPhone", UNSET)
        model.truck_number = take("truckNumber", UNSET)
        model.trailer_number = take("trailerNumber", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.contact is not UNSET:
            members["contact"] = self.contact.to_dict()
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
            "contact": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "driverName": _json.optional(_json.Nullable(_json.STRING)),
            "driverPhone": _json.optional(_json.Nullable(_json.STRING)),
            "truckNumber": _json.optional(_json.Nullable(_json.STRING)),
            "trailerNumber": _json.optional(_json.Nullable(_json.STRING)),
        }


from .resource_reference_input import ResourceReferenceInput
