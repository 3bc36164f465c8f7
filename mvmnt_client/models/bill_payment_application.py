from __future__ import annotations

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
class BillPaymentApplication(_Model):
    """Part of a bill payment that is put towards one bill.

    Attributes:
        id: UUID of the record.
        bill_id: Id of the bill.
        amount: Portion of the payment put towards this bill.
        bill_friendly_id: Human-readable number of the bill.
        load_carrier_id: Id of the load carrier assignment (LoadCarrier) that is billed; set on carrier bills,
            null on vendor bills.
        vended_service_id: Id of the vended service (VendedService) that is billed; set on vendor bills, null on
            carrier bills.
        shipment_id: Id of the shipment that the bill concerns.
        shipment_friendly_id: Human-readable number of the shipment.
    """

    id: UUID
    bill_id: UUID
    amount: float
    bill_friendly_id: None | str | Unset = UNSET
    load_carrier_id: None | Unset | UUID = UNSET
    vended_service_id: None | Unset | UUID = UNSET
    shipment_id: None | Unset | UUID = UNSET
    shipment_friendly_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.bill_id = _parse_uuid(take("billId"))
        model.amount = take("amount")
        model.bill_friendly_id = take("billFriendlyId", UNSET)
        model.load_carrier_id = v if (v := take("loadCarrierId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.vended_service_id = v if (v := take("vendedServiceId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.shipment_friendly_id = take("shipmentFriendlyId", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "billId": str(self.bill_id),
            "amount": self.amount,
        }
        if self.bill_friendly_id is not UNSET:
            members["billFriendlyId"] = self.bill_friendly_id
        if self.load_carrier_id is not UNSET:
            members["loadCarrierId"] = None if self.load_carrier_id is None else str(self.load_carrier_id)
        if self.vended_service_id is not UNSET:
            members["vendedServiceId"] = None if self.vended_service_id is None else str(self.vended_service_id)
        if self.shipment_id is not UNSET:
            members["shipmentId"] = None if self.shipment_id is None else str(self.shipment_id)
        if self.shipment_friendly_id is not UNSET:
            members["shipmentFriendlyId"] = self.shipment_friendly_id
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "billId": _json.required(_json.UUID_STRING),
            "amount": _json.required(_json.NUMBER),
            "billFriendlyId": _json.optional(_json.Nullable(_json.STRING)),
            "loadCarrierId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "vendedServiceId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "shipmentId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "shipmentFriendlyId": _json.optional(_json.Nullable(_json.STRING)),
        }
