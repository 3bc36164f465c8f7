from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ConvertToShipmentResponse(Model):
    """Ids of the quote and of what its conversion produced."""

    quote_id: UUID
    """UUID of the converted quote."""
    quote_status: ConvertToShipmentResponseQuoteStatus
    """Status of the quote after the conversion, always `WON`."""
    shipment_id: UUID
    """UUID of the new shipment."""
    shipment_key: str
    """Human-readable number of the new shipment."""
    order_id: UUID
    """UUID of the order that was taken over from the quote."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.quote_id = parse_uuid(take("quoteId"))
        model.quote_status = ConvertToShipmentResponseQuoteStatus.decode(take("quoteStatus"))
        model.shipment_id = parse_uuid(take("shipmentId"))
        model.shipment_key = take("shipmentKey")
        model.order_id = parse_uuid(take("orderId"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "quoteId": kinds.required(kinds.UUID_STRING),
            "quoteStatus": kinds.required(kinds.EnumOf(ConvertToShipmentResponseQuoteStatus)),
            "shipmentId": kinds.required(kinds.UUID_STRING),
            "shipmentKey": kinds.required(kinds.STRING),
            "orderId": kinds.required(kinds.UUID_STRING),
        }


from .convert_to_shipment_response_quote_status import ConvertToShipmentResponseQuoteStatus
