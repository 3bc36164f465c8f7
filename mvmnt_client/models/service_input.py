from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class ServiceInput(_Model):
    """A new service of a vendor for a shipment.

    Attributes:
        vendor: Vendor that provides the service, given by id or key.
        service_type: Kind of work the vendor performs.
        vendor_contact: Contact at the vendor, given by id or key.
        description: What the service consists of, in at most 2000 characters.
        charges: What the vendor charges for the service.
        scheduled_date: Date for which the service is planned.
        reference_number: Number the vendor issued for the service.
    """

    vendor: ResourceReferenceInput
    service_type: ServiceType
    vendor_contact: ResourceReferenceInput | Unset = UNSET
    description: str | Unset = UNSET
    charges: list[ServiceInputChargesItem] | Unset = UNSET
    scheduled_date: datetime.date | Unset = UNSET
    reference_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.vendor = ResourceReferenceInput.from_dict(take("vendor"))
        model.service_type = ServiceType.decode(take("serviceType"))
        model.vendor_contact = (
            UNSET if (v := take("vendorContact", None)) is None else ResourceReferenceInput.from_dict(v)
        )
        model.description = take("description", UNSET)
        model.charges = (
            UNSET if (v := take("charges", None)) is None else [ServiceInputChargesItem.from_dict(item) for item in v]
        )
        model.scheduled_date = UNSET if (v := take("scheduledDate", None)) is None else datetime.date.fromisoformat(v)
        model.reference_number = take("referenceNumber", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "vendor": self.vendor.to_dict(),
            "serviceType": str(self.service_type),
        }
        if self.vendor_contact is not UNSET:
            members["vendorContact"] = self.vendor_contact.to_dict()
        if self.description is not UNSET:
            members["description"] = self.description
        if self.charges is not UNSET:
            members["charges"] = [item.to_dict() for item in self.charges]
        if self.scheduled_date is not UNSET:
            members["scheduledDate"] = self.scheduled_date.isoformat()
        if self.reference_number is not UNSET:
            members["referenceNumber"] = self.reference_number
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "vendor": _json.required(_json.ModelOf(ResourceReferenceInput)),
            "serviceType": _json.required(_json.EnumOf(ServiceType)),
            "vendorContact": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "description": _json.optional(_json.STRING),
            "charges": _json.optional(_json.ArrayOf(_json.ModelOf(ServiceInputChargesItem))),
            "scheduledDate": _json.optional(_json.DATE),
            "referenceNumber": _json.optional(_json.STRING),
        }


from .resource_reference_input import ResourceReferenceInput
from .service_input_charges_item import ServiceInputChargesItem
from .service_type import ServiceType
