from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class AvailableCreditsResponse(_Model):
    """Credits that can be used on one invoice, and their sum.

    Attributes:
        available_credits: Credit memos of the same customer and currency with a balance left.
        total_available: Sum of the remaining balances.
    """

    available_credits: list[AvailableCreditsResponseAvailableCreditsItem]
    total_available: float
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.available_credits = [
            AvailableCreditsResponseAvailableCreditsItem.from_dict(item) for item in take("availableCredits")
        ]
        model.total_available = take("totalAvailable")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "availableCredits": [item.to_dict() for item in self.available_credits],
            "totalAvailable": self.total_available,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "availableCredits": _json.required(
                _json.ArrayOf(_json.ModelOf(AvailableCreditsResponseAvailableCreditsItem))
            ),
            "totalAvailable": _json.required(_json.NUMBER),
        }


from .available_credits_response_available_credits_item import AvailableCreditsResponseAvailableCreditsItem
