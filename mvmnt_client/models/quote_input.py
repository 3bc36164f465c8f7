from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class QuoteInput(_Model):
    """A new quote with the order that is created along with it.

    Attributes:
        customer: Customer of a `SELL` quote, given by id or key.
        order: Route and freight that the quote is for.
        carrier: Carrier of a `BUY` quote, given by id or key.
        amount: Quoted price, which may also be set later.
        expires_at: Time at which the quote expires.
        assignee: User in charge of the quote, given by id or key.
    """

    customer: ResourceReferenceInput
    order: OrderInput
    carrier: ResourceReferenceInput | Unset = UNSET
    amount: float | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    assignee: ResourceReferenceInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer = ResourceReferenceInput.from_dict(take("customer"))
        model.order = OrderInput.from_dict(take("order"))
        model.carrier = UNSET if (v := take("carrier", None)) is None else ResourceReferenceInput.from_dict(v)
        model.amount = take("amount", UNSET)
        model.expires_at = UNSET if (v := take("expiresAt", None)) is None else datetime.datetime.fromisoformat(v)
        model.assignee = UNSET if (v := take("assignee", None)) is None else ResourceReferenceInput.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "customer": self.customer.to_dict(),
            "order": self.order.to_dict(),
        }
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.expires_at is not UNSET:
            members["expiresAt"] = self.expires_at.isoformat()
        if self.assignee is not UNSET:
            members["assignee"] = self.assignee.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customer": _json.required(_json.ModelOf(ResourceReferenceInput)),
            "order": _json.required(_json.ModelOf(OrderInput)),
            "carrier": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "amount": _json.optional(_json.NUMBER),
            "expiresAt": _json.optional(_json.DATE_TIME),
            "assignee": _json.optional(_json.ModelOf(ResourceReferenceInput)),
        }


from .order_input import OrderInput
from .resource_reference_input import ResourceReferenceInput
