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
class LoadCarrier(ResponseModel):
    """Assignment of a carrier to a load, with contact, charges, driver and equipment."""

    id: UUID | None = ABSENT
    """UUID of the assignment, not of the carrier."""
    carrier: CarrierReference | None = ABSENT
    """Carrier that is assigned."""
    contact: LoadCarrierContact | None = ABSENT
    """Person to turn to at the carrier."""
    status: LoadCarrierStatus | None = ABSENT
    """Whether the assignment is active, ended as TONU or bounced."""
    billing_status: LoadBillingStatus | None = ABSENT
    """Progress of the carrier's invoice."""
    booked_at: datetime.datetime | None = ABSENT
    """Time at which the carrier was booked."""
    dispatched_at: datetime.datetime | None = ABSENT
    """Time at which the carrier was dispatched."""
    charges: list[LoadCarrierCharge] | None = ABSENT
    """What the carrier charges for the load."""
    total_cost: Decimal | None = ABSENT
    """Total of the charges."""
    driver_name: None | str = ABSENT
    driver_phone: None | str = ABSENT
    """Telephone number of the driver."""
    truck_number: None | str = ABSENT
    """Number that identifies the truck."""
    trailer_number: None | str = ABSENT
    """Number that identifies the trailer."""
    created_at: datetime.datetime | None = ABSENT
    """Time at which the record was created."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
