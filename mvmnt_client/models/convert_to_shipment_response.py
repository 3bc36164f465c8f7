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


@_define(kw_only=True)
class ConvertToShipmentResponse(_Model):
    """Ids of the quote and of what its conversion produced.

    Attributes:
        quote_id: UUID of the converted quote.
        quote_status: Status of the quote after the conversion, always `WON`.
        shipment_id: UUID of the new shipment.
        shipment_key: Human-readable number of the new shipment.
        order_id: UUID of the order that was taken over from the quote.
    """

    quote_id: UUID
    quote_status: ConvertToShipmentResponseQuoteStatus
    shipment_id: UUID
    shipment_key: str
    order_id: UUID
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.quote_id = _parse_uuid(take("quoteId"))
        model.quote_status = ConvertToShipmentResponseQuoteStatus.decode(take("quoteStatus"))
        model.shipment_id = _parse_uuid(take("shipmentId"))
        model.shipment_key = take("shipmentKey")
        model.order_id = _parse_uuid(take("orderId"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "quoteId": str(self.quote_id),
            "quoteStatus": str(self.quote_status),
            "shipmentId": str(self.shipment_id),
            "shipmentKey": self.shipment_key,
            "orderId": str(self.order_id),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "quoteId": _json.required(_json.UUID_STRING),
            "quoteStatus": _json.required(_json.EnumOf(ConvertToShipmentResponseQuoteStatus)),
            "shipmentId": _json.required(_json.UUID_STRING),
            "shipmentKey": _json.required(_json.STRING),
            "orderId": _json.required(_json.UUID_STRING),
        }


from .convert_to_shipment_response_quote_status import ConvertToShipmentResponseQuoteStatus
