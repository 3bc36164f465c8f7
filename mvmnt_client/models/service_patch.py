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
class ServicePatch(_Model):
    """Changes to a service. A member that is absent stays unchanged, and null clears a member that is nullable;
    the status is not among them.

    Attributes:
        vendor_contact: Contact at the vendor, given by id or key.
        service_type: Kind of work the vendor performs.
        description: What the service consists of.
        scheduled_date: Date for which the service is planned.
        completed_date: Date on which the service was finished.
        reference_number: Number the vendor issued for the service.
    """

    vendor_contact: ResourceReferenceInput | Unset = UNSET
    service_type: ServiceType | Unset = UNSET
    description: None | str | Unset = UNSET
    scheduled_date: datetime.date | None | Unset = UNSET
    completed_date: datetime.date | None | Unset = UNSET
    reference_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.vendor_contact = (
            UNSET if (v := take("vendorContact", None)) is None else ResourceReferenceInput.from_dict(v)
        )
        model.service_type = UNSET if (v := take("serviceType", None)) is None else ServiceType.decode(v)
        model.description = take("description", UNSET)
        model.scheduled_date = (
            v if (v := take("scheduledDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.completed_date = (
            v if (v := take("completedDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.reference_number = take("referenceNumber", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.vendor_contact is not UNSET:
            members["vendorContact"] = self.vendor_contact.to_dict()
        if self.service_type is not UNSET:
            members["serviceType"] = str(self.service_type)
        if self.description is not UNSET:
            members["description"] = self.description
        if self.scheduled_date is not UNSET:
            members["scheduledDate"] = None if self.scheduled_date is None else self.scheduled_date.isoformat()
        if self.completed_date is not UNSET:
            members["completedDate"] = None if self.completed_date is None else self.completed_date.isoformat()
        if self.reference_number is not UNSET:
            members["referenceNumber"] = self.reference_number
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "vendorContact": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "serviceType": _json.optional(_json.EnumOf(ServiceType)),
            "description": _json.optional(_json.Nullable(_json.STRING)),
            "scheduledDate": _json.optional(_json.Nullable(_json.DATE)),
            "completedDate": _json.optional(_json.Nullable(_json.DATE)),
            "referenceNumber": _json.optional(_json.Nullable(_json.STRING)),
        }


from .resource_reference_input import ResourceReferenceInput
from .service_type import ServiceType
