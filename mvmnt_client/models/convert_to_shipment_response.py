from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class ConvertToShipmentResponse(ResponseModel):
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
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "quoteId": kinds.required(kinds.UUID_STRING),
            "quoteStatus": kinds.required(kinds.EnumOf(ConvertToShipmentResponseQuoteStatus)),
            "shipmentId": kinds.required(kinds.UUID_STRING),
            "shipmentKey": kinds.required(kinds.STRING),
            "orderId": kinds.required(kinds.UUID_STRING),
        }


from .convert_to_shipment_response_quote_status import ConvertToShipmentResponseQuoteStatus
