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
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrier(Model):
    """Assignment of a carrier to a load, with contact, charges, driver and equipment."""

    id: UUID | Unset = UNSET
    """UUID of the assignment, not of the carrier."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier that is assigned."""
    contact: LoadCarrierContact | Unset = UNSET
    """Person to turn to at the carrier."""
    status: LoadCarrierStatus | Unset = UNSET
    """Whether the assignment is active, ended as TONU or bounced."""
    billing_status: LoadBillingStatus | Unset = UNSET
    """Progress of the carrier's invoice."""
    booked_at: datetime.datetime | None | Unset = UNSET
    """Time at which the carrier was booked."""
    dispatched_at: datetime.datetime | None | Unset = UNSET
    """Time at which the carrier was dispatched."""
    charges: list[LoadCarrierCharge] | Unset = UNSET
    """What the carrier charges for the load."""
    total_cost: Decimal | None | Unset = UNSET
    """Total of the charges."""
    driver_name: None | str | Unset = UNSET
    driver_phone: None | str | Unset = UNSET
    """Telephone number of the driver."""
    truck_number: None | str | Unset = UNSET
    """Number that identifies the truck."""
    trailer_number: None | str | Unset = UNSET
    """Number that identifies the trailer."""
    created_at: datetime.datetime | Unset = UNSET
    """Time at which the record was created."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.contact = UNSET if (v := take("contact", None)) is None else LoadCarrierContact.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else LoadCarrierStatus.decode(v)
        model.billing_status = UNSET if (v := take("billingStatus", None)) is None else LoadBillingStatus.decode(v)
        model.booked_at = v if (v := take("bookedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.dispatched_at = v if (v := take("dispatchedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.charges = (
            UNSET if (v := take("charges", None)) is None else [LoadCarrierCharge.from_dict(item) for item in array(v)]
        )
        model.total_cost = v if (v := take("totalCost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.driver_name = take("driverName", UNSET)
        model.driver_phone = take("driverPhone", UNSET)
        model.truck_number = take("truckNumber", UNSET)
        model.trailer_number = take("trailerNumber", UNSET)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else parse_date_time(v)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "contact": kinds.optional(kinds.ModelOf(LoadCarrierContact)),
            "status": kinds.optional(kinds.EnumOf(LoadCarrierStatus)),
            "billingStatus": kinds.optional(kinds.EnumOf(LoadBillingStatus)),
            "bookedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "dispatchedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "charges": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadCarrierCharge))),
            "totalCost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "driverName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "driverPhone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "truckNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "trailerNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "createdAt": kinds.optional(kinds.DATE_TIME),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .carrier_reference import CarrierReference
from .load_billing_status import LoadBillingStatus
from .load_carrier_charge import LoadCarrierCharge
from .load_carrier_contact import LoadCarrierContact
from .load_carrier_status import LoadCarrierStatus
