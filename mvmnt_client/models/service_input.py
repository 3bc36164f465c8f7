from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ServiceInput(Model):
    """A new service of a vendor for a shipment."""

    vendor: ResourceReferenceInput
    """Vendor that provides the service, given by id or key."""
    service_type: ServiceType
    """Kind of work the vendor performs."""
    vendor_contact: ResourceReferenceInput | Unset = UNSET
    """Contact at the vendor, given by id or key."""
    description: str | Unset = UNSET
    """What the service consists of, in at most 2000 characters."""
    charges: list[ServiceInputChargesItem] | Unset = UNSET
    """What the vendor charges for the service."""
    scheduled_date: datetime.date | Unset = UNSET
    """Date for which the service is planned."""
    reference_number: str | Unset = UNSET
    """Number the vendor issued for the service."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.vendor = ResourceReferenceInput.from_dict(take("vendor"))
        model.service_type = ServiceType.decode(take("serviceType"))
        model.vendor_contact = (
            UNSET if (v := take("vendorContact", None)) is None else ResourceReferenceInput.from_dict(v)
        )
        model.description = take("description", UNSET)
        model.charges = (
            UNSET
            if (v := take("charges", None)) is None
            else [ServiceInputChargesItem.from_dict(item) for item in array(v)]
        )
        model.scheduled_date = UNSET if (v := take("scheduledDate", None)) is None else parse_date(v)
        model.reference_number = take("referenceNumber", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "vendor": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "serviceType": kinds.required(kinds.EnumOf(ServiceType)),
            "vendorContact": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "description": kinds.optional(kinds.Text(max_length=2000)),
            "charges": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ServiceInputChargesItem))),
            "scheduledDate": kinds.optional(kinds.DATE),
            "referenceNumber": kinds.optional(kinds.STRING),
        }


from .resource_reference_input import ResourceReferenceInput
from .service_input_charges_item import ServiceInputChargesItem
from .service_type import ServiceType
