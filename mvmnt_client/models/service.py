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
class Service(_Model):
    """Work of a vendor for a shipment other than carriage, such as drayage, customs clearance or warehousing.

    Attributes:
        id: UUID of this record.
        status: Stage the service has reached, which the billing workflow moves on.
        created_at: Time at which the record was created.
        key: Human-readable number of the service, such as `SVC-12345`; the requests for services do not set it.
        shipment_id: UUID of the shipment the service belongs to.
        shipment_key: Human-readable number of the shipment the service belongs to.
        vendor: Vendor that provides the service.
        vendor_contact: Person to turn to at the vendor.
        service_type: Kind of work the vendor performs.
        description: What the service consists of.
        charges: What the vendor charges for the service.
        total_cost: Total of the charges.
        scheduled_date: Date for which the service is planned.
        completed_date: Date on which the service was finished.
        reference_number: Number the vendor issued for the service.
        updated_at: Time of the most recent change to the record.
    """

    id: UUID
    status: ServiceStatus
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    shipment_id: UUID | Unset = UNSET
    shipment_key: None | str | Unset = UNSET
    vendor: VendorReference | Unset = UNSET
    vendor_contact: ServiceVendorContact | Unset = UNSET
    service_type: ServiceType | Unset = UNSET
    description: None | str | Unset = UNSET
    charges: list[ServiceCharge] | Unset = UNSET
    total_cost: float | None | Unset = UNSET
    scheduled_date: datetime.date | None | Unset = UNSET
    completed_date: datetime.date | None | Unset = UNSET
    reference_number: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.status = ServiceStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else _parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.vendor_contact = (
            UNSET if (v := take("vendorContact", None)) is None else ServiceVendorContact.from_dict(v)
        )
        model.service_type = UNSET if (v := take("serviceType", None)) is None else ServiceType.decode(v)
        model.description = take("description", UNSET)
        model.charges = UNSET if (v := take("charges", None)) is None else [ServiceCharge.from_dict(item) for item in v]
        model.total_cost = take("totalCost", UNSET)
        model.scheduled_date = (
            v if (v := take("scheduledDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.completed_date = (
            v if (v := take("completedDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.reference_number = take("referenceNumber", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.shipment_id is not UNSET:
            members["shipmentId"] = str(self.shipment_id)
        if self.shipment_key is not UNSET:
            members["shipmentKey"] = self.shipment_key
        if self.vendor is not UNSET:
            members["vendor"] = self.vendor.to_dict()
        if self.vendor_contact is not UNSET:
            members["vendorContact"] = self.vendor_contact.to_dict()
        if self.service_type is not UNSET:
            members["serviceType"] = str(self.service_type)
        if self.description is not UNSET:
            members["description"] = self.description
        if self.charges is not UNSET:
            members["charges"] = [item.to_dict() for item in self.charges]
        if self.total_cost is not UNSET:
            members["totalCost"] = self.total_cost
        if self.scheduled_date is not UNSET:
            members["scheduledDate"] = None if self.scheduled_date is None else self.scheduled_date.isoformat()
        if self.completed_date is not UNSET:
            members["completedDate"] = None if self.completed_date is None else self.completed_date.isoformat()
        if self.reference_number is not UNSET:
            members["referenceNumber"] = self.reference_number
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "status": _json.required(_json.EnumOf(ServiceStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "shipmentId": _json.optional(_json.UUID_STRING),
            "shipmentKey": _json.optional(_json.Nullable(_json.STRING)),
            "vendor": _json.optional(_json.ModelOf(VendorReference)),
            "vendorContact": _json.optional(_json.ModelOf(ServiceVendorContact)),
            "serviceType": _json.optional(_json.EnumOf(ServiceType)),
            "description": _json.optional(_json.Nullable(_json.STRING)),
            "charges": _json.optional(_json.ArrayOf(_json.ModelOf(ServiceCharge))),
            "totalCost": _json.optional(_json.Nullable(_json.NUMBER)),
            "scheduledDate": _json.optional(_json.Nullable(_json.DATE)),
            "completedDate": _json.optional(_json.Nullable(_json.DATE)),
            "referenceNumber": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .service_charge import ServiceCharge
from .service_status import ServiceStatus
from .service_type import ServiceType
from .service_vendor_contact import ServiceVendorContact
from .vendor_reference import VendorReference
