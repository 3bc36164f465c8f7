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
class Quote(ResponseModel):
    """A priced offer for moving an order, made with a customer or with a carrier."""

    id: UUID
    """UUID of this record."""
    key: str
    """Human-readable number of the quote, such as `Q003602`; the requests for quotes do not set it."""
    side: QuoteSide
    """Whether this is a customer quote or a carrier quote."""
    status: QuoteStatus
    """Stage the quote has reached."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    amount: Decimal | None = ABSENT
    """Price that the quote offers."""
    target: Decimal | None = ABSENT
    """Target price, from which the margin is worked out."""
    margin: Decimal | None = ABSENT
    """Margin in percent, calculated by the server."""
    expires_at: datetime.datetime | None = ABSENT
    """Time at which the quote expires."""
    customer: CustomerReference | None = ABSENT
    """Customer of a `SELL` quote."""
    carrier: CarrierReference | None = ABSENT
    """Carrier of a `BUY` quote."""
    order: OrderSummary | None = ABSENT
    """Route and freight that the quote is for."""
    lost_reason: None | QuoteLostReason = ABSENT
    """Why the quote was lost."""
    lost_reason_text: None | str = ABSENT
    """Explanation in words of why the quote was lost."""
    closed_time: datetime.datetime | None = ABSENT
    """Time at which the quote was won or lost."""
    assignee: UserReference | None = ABSENT
    """Sales representative in charge of the quote."""
    shipment_id: None | UUID = ABSENT
    """UUID of the shipment, set once the quote has been converted."""
    shipment_key: None | str = ABSENT
    """Human-readable number of the shipment, set once the quote has been converted."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "key": kinds.required(kinds.STRING),
            "side": kinds.required(kinds.EnumOf(QuoteSide)),
            "status": kinds.required(kinds.EnumOf(QuoteStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "amount": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "target": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "margin": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "expiresAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "customer": kinds.optional(kinds.ModelOf(CustomerReference)),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "order": kinds.optional(kinds.ModelOf(OrderSummary)),
            "lostReason": kinds.optional(kinds.Nullable(kinds.EnumOf(QuoteLostReason))),
            "lostReasonText": kinds.optional(kinds.Nullable(kinds.STRING)),
            "closedTime": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "assignee": kinds.optional(kinds.ModelOf(UserReference)),
            "shipmentId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "shipmentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .carrier_reference import CarrierReference
from .customer_reference import CustomerReference
from .order_summary import OrderSummary
from .quote_lost_reason import QuoteLostReason
from .quote_side import QuoteSide
from .quote_status import QuoteStatus
from .user_reference import UserReference
