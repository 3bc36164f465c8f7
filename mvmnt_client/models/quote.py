from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Quote(Model):
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
    amount: Decimal | None | Unset = UNSET
    """Price that the quote offers."""
    target: Decimal | None | Unset = UNSET
    """Target price, from which the margin is worked out."""
    margin: Decimal | None | Unset = UNSET
    """Margin in percent, calculated by the server."""
    expires_at: datetime.datetime | None | Unset = UNSET
    """Time at which the quote expires."""
    customer: CustomerReference | Unset = UNSET
    """Customer of a `SELL` quote."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier of a `BUY` quote."""
    order: OrderSummary | Unset = UNSET
    """Route and freight that the quote is for."""
    lost_reason: None | QuoteLostReason | Unset = UNSET
    """Why the quote was lost."""
    lost_reason_text: None | str | Unset = UNSET
    """Explanation in words of why the quote was lost."""
    closed_time: datetime.datetime | None | Unset = UNSET
    """Time at which the quote was won or lost."""
    assignee: UserReference | Unset = UNSET
    """Sales representative in charge of the quote."""
    shipment_id: None | Unset | UUID = UNSET
    """UUID of the shipment, set once the quote has been converted."""
    shipment_key: None | str | Unset = UNSET
    """Human-readable number of the shipment, set once the quote has been converted."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.key = take("key")
        model.side = QuoteSide.decode(take("side"))
        model.status = QuoteStatus.decode(take("status"))
        model.created_at = parse_date_time(take("createdAt"))
        model.amount = v if (v := take("amount", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.target = v if (v := take("target", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.margin = v if (v := take("margin", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.expires_at = v if (v := take("expiresAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.order = UNSET if (v := take("order", None)) is None else OrderSummary.from_dict(v)
        model.lost_reason = v if (v := take("lostReason", UNSET)) is UNSET or v is None else QuoteLostReason.decode(v)
        model.lost_reason_text = take("lostReasonText", UNSET)
        model.closed_time = v if (v := take("closedTime", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.assignee = UNSET if (v := take("assignee", None)) is None else UserReference.from_dict(v)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
