from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class WebhookDelivery(_Model):
    """Body of a webhook request.

    Attributes:
        sent_at: When the request was sent.
        events: The events reported, at least one and usually exactly one.
    """

    sent_at: datetime.datetime
    events: list[
        CarrierChangedPayload
        | CarrierContactChangedPayload
        | CarrierFactorChangedPayload
        | CarrierPaymentMethodChangedPayload
        | CompanyChangedPayload
        | CustomerChangedPayload
        | CustomerContactChangedPayload
        | LocationChangedPayload
        | LocationContactChangedPayload
        | ShipmentDeliveredPayload
        | VendorChangedPayload
        | VendorContactChangedPayload
        | VendorPaymentMethodChangedPayload
        | WebhookPayload
    ]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.sent_at = datetime.datetime.fromisoformat(take("sentAt"))
        model.events = [_EVENTS_ITEM.decode(item) for item in take("events")]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "sentAt": self.sent_at.isoformat(),
            "events": [item.to_dict() for item in self.events],
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "sentAt": _json.required(_json.DATE_TIME),
            "events": _json.required(_json.ArrayOf(_EVENTS_ITEM)),
        }


from .carrier_changed_payload import CarrierChangedPayload
from .carrier_contact_changed_payload import CarrierContactChangedPayload
from .carrier_factor_changed_payload import CarrierFactorChangedPayload
from .carrier_payment_method_changed_payload import CarrierPaymentMethodChangedPayload
from .company_changed_payload import CompanyChangedPayload
from .customer_changed_payload import CustomerChangedPayload
from .customer_contact_changed_payload import CustomerContactChangedPayload
from .location_changed_payload import LocationChangedPayload
from .location_contact_changed_payload import LocationContactChangedPayload
from .shipment_delivered_payload import ShipmentDeliveredPayload
from .vendor_changed_payload import VendorChangedPayload
from .vendor_contact_changed_payload import VendorContactChangedPayload
from .vendor_payment_method_changed_payload import VendorPaymentMethodChangedPayload
from .webhook_payload import WebhookPayload

_EVENTS_ITEM: _json.Schema[
    CarrierChangedPayload
    | CarrierContactChangedPayload
    | CarrierFactorChangedPayload
    | CarrierPaymentMethodChangedPayload
    | CompanyChangedPayload
    | CustomerChangedPayload
    | CustomerContactChangedPayload
    | LocationChangedPayload
    | LocationContactChangedPayload
    | ShipmentDeliveredPayload
    | VendorChangedPayload
    | VendorContactChangedPayload
    | VendorPaymentMethodChangedPayload
    | WebhookPayload
] = _json.OneOf(
    "event",
    {
        "CUSTOMER_CREATED": _json.ModelOf(CustomerChangedPayload),
        "CUSTOMER_UPDATED": _json.ModelOf(CustomerChangedPayload),
        "COMPANY_CREATED": _json.ModelOf(CompanyChangedPayload),
        "COMPANY_UPDATED": _json.ModelOf(CompanyChangedPayload),
        "CUSTOMER_CONTACT_CREATED": _json.ModelOf(CustomerContactChangedPayload),
        "CUSTOMER_CONTACT_UPDATED": _json.ModelOf(CustomerContactChangedPayload),
        "CARRIER_CONTACT_CREATED": _json.ModelOf(CarrierContactChangedPayload),
        "CARRIER_CONTACT_UPDATED": _json.ModelOf(CarrierContactChangedPayload),
        "CARRIER_CREATED": _json.ModelOf(CarrierChangedPayload),
        "CARRIER_UPDATED": _json.ModelOf(CarrierChangedPayload),
        "CARRIER_ACTIVATED": _json.ModelOf(CarrierChangedPayload),
        "CARRIER_DEACTIVATED": _json.ModelOf(CarrierChangedPayload),
        "CARRIER_FACTOR_CREATED": _json.ModelOf(CarrierFactorChangedPayload),
        "CARRIER_FACTOR_UPDATED": _json.ModelOf(CarrierFactorChangedPayload),
        "CARRIER_PAYMENT_METHOD_CREATED": _json.ModelOf(CarrierPaymentMethodChangedPayload),
        "CARRIER_PAYMENT_METHOD_UPDATED": _json.ModelOf(CarrierPaymentMethodChangedPayload),
        "VENDOR_CREATED": _json.ModelOf(VendorChangedPayload),
        "VENDOR_UPDATED": _json.ModelOf(VendorChangedPayload),
        "VENDOR_CONTACT_CREATED": _json.ModelOf(VendorContactChangedPayload),
        "VENDOR_CONTACT_UPDATED": _json.ModelOf(VendorContactChangedPayload),
        "VENDOR_PAYMENT_METHOD_CREATED": _json.ModelOf(VendorPaymentMethodChangedPayload),
        "VENDOR_PAYMENT_METHOD_UPDATED": _json.ModelOf(VendorPaymentMethodChangedPayload),
        "LOCATION_CREATED": _json.ModelOf(LocationChangedPayload),
        "LOCATION_UPDATED": _json.ModelOf(LocationChangedPayload),
        "LOCATION_CONTACT_CREATED": _json.ModelOf(LocationContactChangedPayload),
        "LOCATION_CONTACT_UPDATED": _json.ModelOf(LocationContactChangedPayload),
        "SHIPMENT_DELIVERED": _json.ModelOf(ShipmentDeliveredPayload),
    },
    _json.ModelOf(WebhookPayload),
)
