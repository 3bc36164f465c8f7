from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date, parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Service(Model):
    """Work of a vendor for a shipment other than carriage, such as drayage, customs clearance or warehousing."""

    id: UUID
    """UUID of this record."""
    status: ServiceStatus
    """Stage the service has reached, which the billing workflow moves on."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    key: None | str | Unset = UNSET
    """Human-readable number of the service, such as `SVC-12345`; the requests for services do not set it."""
    shipment_id: UUID | Unset = UNSET
    """UUID of the shipment the service belongs to."""
    shipment_key: None | str | Unset = UNSET
    """Human-readable number of the shipment the service belongs to."""
    vendor: VendorReference | Unset = UNSET
    """Vendor that provides the service."""
    vendor_contact: ServiceVendorContact | Unset = UNSET
    """Person to turn to at the vendor."""
    service_type: ServiceType | Unset = UNSET
    """Kind of work the vendor performs."""
    description: None | str | Unset = UNSET
    """What the service consists of."""
    charges: list[ServiceCharge] | Unset = UNSET
    """What the vendor charges for the service."""
    total_cost: Decimal | None | Unset = UNSET
    """Total of the charges."""
    scheduled_date: datetime.date | None | Unset = UNSET
    """Date for which the service is planned."""
    completed_date: datetime.date | None | Unset = UNSET
    """Date on which the service was finished."""
    reference_number: None | str | Unset = UNSET
    """Number the vendor issued for the service."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.status = ServiceStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.key = take("key", UNSET)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.vendor_contact = (
            UNSET if (v := take("vendorContact", None)) is None else ServiceVendorContact.from_dict(v)
        )
        model.service_type = UNSET if (v := take("serviceType", None)) is None else ServiceType.decode(v)
        model.description = take("description", UNSET)
        model.charges = (
            UNSET if (v := take("charges", None)) is None else [ServiceCharge.from_dict(item) for item in array(v)]
        )
        model.total_cost = v if (v := take("totalCost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.scheduled_date = v if (v := take("scheduledDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.completed_date = v if (v := take("completedDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.reference_number = take("referenceNumber", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
