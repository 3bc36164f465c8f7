from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

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
