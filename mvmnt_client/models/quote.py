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
class Quote(_Model):
    """A priced offer for moving an order, made with a customer or with a carrier.

    Attributes:
        id: UUID of this record.
        key: Human-readable number of the quote, such as `Q003602`; the requests for quotes do not set it.
        side: Whether this is a customer quote or a carrier quote.
        status: Stage the quote has reached.
        created_at: Time at which the record was created.
        amount: Price that the quote offers.
        target: Target price, from which the margin is worked out.
        margin: Margin in percent, calculated by the server.
        expires_at: Time at which the quote expires.
        customer: Customer of a `SELL` quote.
        carrier: Carrier of a `BUY` quote.
        order: Route and freight that the quote is for.
        lost_reason: Why the quote was lost.
        lost_reason_text: Explanation in words of why the quote was lost.
        closed_time: Time at which the quote was won or lost.
        assignee: Sales representative in charge of the quote.
        shipment_id: UUID of the shipment, set once the quote has been converted.
        shipment_key: Human-readable number of the shipment, set once the quote has been converted.
        updated_at: Time of the most recent change to the record.
    """

    id: UUID
    key: str
    side: QuoteSide
    status: QuoteStatus
    created_at: datetime.datetime
    amount: float | None | Unset = UNSET
    target: float | None | Unset = UNSET
    margin: float | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    customer: CustomerReference | Unset = UNSET
    carrier: CarrierReference | Unset = UNSET
    order: OrderSummary | Unset = UNSET
    lost_reason: None | QuoteLostReason | Unset = UNSET
    lost_reason_text: None | str | Unset = UNSET
    closed_time: datetime.datetime | None | Unset = UNSET
    assignee: UserReference | Unset = UNSET
    shipment_id: None | Unset | UUID = UNSET
    shipment_key: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.key = take("key")
        model.side = QuoteSide.decode(take("side"))
        model.status = QuoteStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.amount = take("amount", UNSET)
        model.target = take("target", UNSET)
        model.margin = take("margin", UNSET)
        model.expires_at = (
            v if (v := take("expiresAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.order = UNSET if (v := take("order", None)) is None else OrderSummary.from_dict(v)
        model.lost_reason = v if (v := take("lostReason", UNSET)) is UNSET or v is None else QuoteLostReason.decode(v)
        model.lost_reason_text = take("lostReasonText", UNSET)
        model.closed_time = (
            v if (v := take("closedTime", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.assignee = UNSET if (v := take("assignee", None)) is None else UserReference.from_dict(v)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "key": self.key,
            "side": str(self.side),
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
        }
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.target is not UNSET:
            members["target"] = self.target
        if self.margin is not UNSET:
            members["margin"] = self.margin
        if self.expires_at is not UNSET:
            members["expiresAt"] = None if self.expires_at is None else self.expires_at.isoformat()
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.order is not UNSET:
            members["order"] = self.order.to_dict()
        if self.lost_reason is not UNSET:
            members["lostReason"] = None if self.lost_reason is None else str(self.lost_reason)
        if self.lost_reason_text is not UNSET:
            members["lostReasonText"] = self.lost_reason_text
        if self.closed_time is not UNSET:
            members["closedTime"] = None if self.closed_time is None else self.closed_time.isoformat()
        if self.assignee is not UNSET:
            members["assignee"] = self.assignee.to_dict()
        if self.shipment_id is not UNSET:
            members["shipmentId"] = None if self.shipment_id is None else str(self.shipment_id)
        if self.shipment_key is not UNSET:
            members["shipmentKey"] = self.shipment_key
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "key": _json.required(_json.STRING),
            "side": _json.required(_json.EnumOf(QuoteSide)),
            "status": _json.required(_json.EnumOf(QuoteStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "amount": _json.optional(_json.Nullable(_json.NUMBER)),
            "target": _json.optional(_json.Nullable(_json.NUMBER)),
            "margin": _json.optional(_json.Nullable(_json.NUMBER)),
            "expiresAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "customer": _json.optional(_json.ModelOf(CustomerReference)),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "order": _json.optional(_json.ModelOf(OrderSummary)),
            "lostReason": _json.optional(_json.Nullable(_json.EnumOf(QuoteLostReason))),
            "lostReasonText": _json.optional(_json.Nullable(_json.STRING)),
            "closedTime": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "assignee": _json.optional(_json.ModelOf(UserReference)),
            "shipmentId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "shipmentKey": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .carrier_reference import CarrierReference
from .customer_reference import CustomerReference
from .order_summary import OrderSummary
from .quote_lost_reason import QuoteLostReason
from .quote_side import QuoteSide
from .quote_status import QuoteStatus
from .user_reference import UserReference
