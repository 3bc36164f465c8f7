from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class WebhookDelivery(ResponseModel):
    """Body of a webhook request."""

    sent_at: datetime.datetime
    """When the request was sent."""
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
    """The events reported, at least one and usually exactly one."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "sentAt": kinds.required(kinds.DATE_TIME),
            "events": kinds.required(kinds.ArrayOf(_EVENTS_ITEM, kinds.ItemBounds(at_least=1))),
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

_EVENTS_ITEM: kinds.Schema[
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
] = kinds.OneOf(
    "event",
    {
        "CUSTOMER_CREATED": kinds.ModelOf(CustomerChangedPayload),
        "CUSTOMER_UPDATED": kinds.ModelOf(CustomerChangedPayload),
        "COMPANY_CREATED": kinds.ModelOf(CompanyChangedPayload),
        "COMPANY_UPDATED": kinds.ModelOf(CompanyChangedPayload),
        "CUSTOMER_CONTACT_CREATED": kinds.ModelOf(CustomerContactChangedPayload),
        "CUSTOMER_CONTACT_UPDATED": kinds.ModelOf(CustomerContactChangedPayload),
        "CARRIER_CONTACT_CREATED": kinds.ModelOf(CarrierContactChangedPayload),
        "CARRIER_CONTACT_UPDATED": kinds.ModelOf(CarrierContactChangedPayload),
        "CARRIER_CREATED": kinds.ModelOf(CarrierChangedPayload),
        "CARRIER_UPDATED": kinds.ModelOf(CarrierChangedPayload),
        "CARRIER_ACTIVATED": kinds.ModelOf(CarrierChangedPayload),
        "CARRIER_DEACTIVATED": kinds.ModelOf(CarrierChangedPayload),
        "CARRIER_FACTOR_CREATED": kinds.ModelOf(CarrierFactorChangedPayload),
        "CARRIER_FACTOR_UPDATED": kinds.ModelOf(CarrierFactorChangedPayload),
        "CARRIER_PAYMENT_METHOD_CREATED": kinds.ModelOf(CarrierPaymentMethodChangedPayload),
        "CARRIER_PAYMENT_METHOD_UPDATED": kinds.ModelOf(CarrierPaymentMethodChangedPayload),
        "VENDOR_CREATED": kinds.ModelOf(VendorChangedPayload),
        "VENDOR_UPDATED": kinds.ModelOf(VendorChangedPayload),
        "VENDOR_CONTACT_CREATED": kinds.ModelOf(VendorContactChangedPayload),
        "VENDOR_CONTACT_UPDATED": kinds.ModelOf(VendorContactChangedPayload),
        "VENDOR_PAYMENT_METHOD_CREATED": kinds.ModelOf(VendorPaymentMethodChangedPayload),
        "VENDOR_PAYMENT_METHOD_UPDATED": kinds.ModelOf(VendorPaymentMethodChangedPayload),
        "LOCATION_CREATED": kinds.ModelOf(LocationChangedPayload),
        "LOCATION_UPDATED": kinds.ModelOf(LocationChangedPayload),
        "LOCATION_CONTACT_CREATED": kinds.ModelOf(LocationContactChangedPayload),
        "LOCATION_CONTACT_UPDATED": kinds.ModelOf(LocationContactChangedPayload),
        "SHIPMENT_DELIVERED": kinds.ModelOf(ShipmentDeliveredPayload),
    },
    kinds.ModelOf(WebhookPayload),
)
