from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class Service(ResponseModel):
    """Work of a vendor for a shipment other than carriage, such as drayage, customs clearance or warehousing."""

    id: UUID
    """UUID of this record."""
    status: ServiceStatus
    """Stage the service has reached, which the billing workflow moves on."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    key: None | str = ABSENT
    """Human-readable number of the service, such as `SVC-12345`; the requests for services do not set it."""
    shipment_id: UUID | None = ABSENT
    """UUID of the shipment the service belongs to."""
    shipment_key: None | str = ABSENT
    """Human-readable number of the shipment the service belongs to."""
    vendor: VendorReference | None = ABSENT
    """Vendor that provides the service."""
    vendor_contact: ServiceVendorContact | None = ABSENT
    """Person to turn to at the vendor."""
    service_type: ServiceType | None = ABSENT
    """Kind of work the vendor performs."""
    description: None | str = ABSENT
    """What the service consists of."""
    charges: list[ServiceCharge] | None = ABSENT
    """What the vendor charges for the service."""
    total_cost: Decimal | None = ABSENT
    """Total of the charges."""
    scheduled_date: datetime.date | None = ABSENT
    """Date for which the service is planned."""
    completed_date: datetime.date | None = ABSENT
    """Date on which the service was finished."""
    reference_number: None | str = ABSENT
    """Number the vendor issued for the service."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "status": kinds.required(kinds.EnumOf(ServiceStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "shipmentId": kinds.optional(kinds.UUID_STRING),
            "shipmentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "vendor": kinds.optional(kinds.ModelOf(VendorReference)),
            "vendorContact": kinds.optional(kinds.ModelOf(ServiceVendorContact)),
            "serviceType": kinds.optional(kinds.EnumOf(ServiceType)),
            "description": kinds.optional(kinds.Nullable(kinds.STRING)),
            "charges": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ServiceCharge))),
            "totalCost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "scheduledDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "completedDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "referenceNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .service_charge import ServiceCharge
from .service_status import ServiceStatus
from .service_type import ServiceType
from .service_vendor_contact import ServiceVendorContact
from .vendor_reference import VendorReference
