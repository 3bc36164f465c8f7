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
class LoadCarrier(_Model):
    """Assignment of a carrier to a load, with contact, charges, driver and equipment.

    Attributes:
        id: UUID of the assignment, not of the carrier.
        carrier: Carrier that is assigned.
        contact: Person to turn to at the carrier.
        status: Whether the assignment is active, ended as TONU or bounced.
        billing_status: Progress of the carrier's invoice.
        booked_at: Time at which the carrier was booked.
        dispatched_at: Time at which the carrier was dispatched.
        charges: What the carrier charges for the load.
        total_cost: Total of the charges.
        driver_phone: Telephone number of the driver.
        truck_number: Number that identifies the truck.
        trailer_number: Number that identifies the trailer.
        created_at: Time at which the record was created.
        updated_at: Time of the most recent change to the record.
    """

    id: UUID | Unset = UNSET
    carrier: CarrierReference | Unset = UNSET
    contact: LoadCarrierContact | Unset = UNSET
    status: LoadCarrierStatus | Unset = UNSET
    billing_status: LoadBillingStatus | Unset = UNSET
    booked_at: datetime.datetime | None | Unset = UNSET
    dispatched_at: datetime.datetime | None | Unset = UNSET
    charges: list[LoadCarrierCharge] | Unset = UNSET
    total_cost: float | None | Unset = UNSET
    driver_name: None | str | Unset = UNSET
    driver_phone: None | str | Unset = UNSET
    truck_number: None | str | Unset = UNSET
    trailer_number: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.contact = UNSET if (v := take("contact", None)) is None else LoadCarrierContact.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else LoadCarrierStatus.decode(v)
        model.billing_status = UNSET if (v := take("billingStatus", None)) is None else LoadBillingStatus.decode(v)
        model.booked_at = (
            v if (v := take("bookedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.dispatched_at = (
            v if (v := take("dispatchedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.charges = (
            UNSET if (v := take("charges", None)) is None else [LoadCarrierCharge.from_dict(item) for item in v]
        )
        model.total_cost = take("totalCost", UNSET)
        model.driver_name = take("driverName", UNSET)
        model.driver_phone = take("driverPhone", UNSET)
        model.truck_number = take("truckNumber", UNSET)
        model.trailer_number = take("trailerNumber", UNSET)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else datetime.datetime.fromisoformat(v)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.contact is not UNSET:
            members["contact"] = self.contact.to_dict()
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.billing_status is not UNSET:
            members["billingStatus"] = str(self.billing_status)
        if self.booked_at is not UNSET:
            members["bookedAt"] = None if self.booked_at is None else self.booked_at.isoformat()
        if self.dispatched_at is not UNSET:
            members["dispatchedAt"] = None if self.dispatched_at is None else self.dispatched_at.isoformat()
        if self.charges is not UNSET:
            members["charges"] = [item.to_dict() for item in self.charges]
        if self.total_cost is not UNSET:
            members["totalCost"] = self.total_cost
        if self.driver_name is not UNSET:
            members["driverName"] = self.driver_name
        if self.driver_phone is not UNSET:
            members["driverPhone"] = self.driver_phone
        if self.truck_number is not UNSET:
            members["truckNumber"] = self.truck_number
        if self.trailer_number is not UNSET:
            members["trailerNumber"] = self.trailer_number
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.isoformat()
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "contact": _json.optional(_json.ModelOf(LoadCarrierContact)),
            "status": _json.optional(_json.EnumOf(LoadCarrierStatus)),
            "billingStatus": _json.optional(_json.EnumOf(LoadBillingStatus)),
            "bookedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "dispatchedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "charges": _json.optional(_json.ArrayOf(_json.ModelOf(LoadCarrierCharge))),
            "totalCost": _json.optional(_json.Nullable(_json.NUMBER)),
            "driverName": _json.optional(_json.Nullable(_json.STRING)),
            "driverPhone": _json.optional(_json.Nullable(_json.STRING)),
            "truckNumber": _json.optional(_json.Nullable(_json.STRING)),
            "trailerNumber": _json.optional(_json.Nullable(_json.STRING)),
            "createdAt": _json.optional(_json.DATE_TIME),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .carrier_reference import CarrierReference
from .load_billing_status import LoadBillingStatus
from .load_carrier_charge import LoadCarrierCharge
from .load_carrier_contact import LoadCarrierContact
from .load_carrier_status import LoadCarrierStatus
