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
class QuotePatch(_Model):
    """Changes to a quote. A member that is absent stays unchanged, and null clears a member that is nullable;
    status `LOST` requires `lostReason`, and the reason `OTHER` requires `lostReasonText`.

    Attributes:
        status: New status of the quote.
        amount: Price that the quote offers.
        target: Target price, from which the margin is worked out.
        expires_at: Time at which the quote expires.
        lost_reason: Why the quote was lost; required when the status becomes `LOST`.
        lost_reason_text: Explanation in words; required when `lostReason` is `OTHER`.
        assignee: User in charge of the quote, given by id or key.
    """

    status: QuoteStatus | Unset = UNSET
    amount: float | None | Unset = UNSET
    target: float | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    lost_reason: QuoteLostReason | Unset = UNSET
    lost_reason_text: str | Unset = UNSET
    assignee: ResourceReferenceInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.status = UNSET if (v := take("status", None)) is None else QuoteStatus.decode(v)
        model.amount = take("amount", UNSET)
        model.target = take("target", UNSET)
        model.expires_at = (
            v if (v := take("expiresAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.lost_reason = UNSET if (v := take("lostReason", None)) is None else QuoteLostReason.decode(v)
        model.lost_reason_text = take("lostReasonText", UNSET)
        model.assignee = UNSET if (v := take("assignee", None)) is None else ResourceReferenceInput.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.amount is not UNSET:
            members["amount"] = self.amount
        if self.target is not UNSET:
            members["target"] = self.target
        if self.expires_at is not UNSET:
            members["expiresAt"] = None if self.expires_at is None else self.expires_at.isoformat()
        if self.lost_reason is not UNSET:
            members["lostReason"] = str(self.lost_reason)
        if self.lost_reason_text is not UNSET:
            members["lostReasonText"] = self.lost_reason_text
        if self.assignee is not UNSET:
            members["assignee"] = self.assignee.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "status": _json.optional(_json.EnumOf(QuoteStatus)),
            "amount": _json.optional(_json.Nullable(_json.NUMBER)),
            "target": _json.optional(_json.Nullable(_json.NUMBER)),
            "expiresAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "lostReason": _json.optional(_json.EnumOf(QuoteLostReason)),
            "lostReasonText": _json.optional(_json.STRING),
            "assignee": _json.optional(_json.ModelOf(ResourceReferenceInput)),
        }


from .quote_lost_reason import QuoteLostReason
from .quote_status import QuoteStatus
from .resource_reference_input import ResourceReferenceInput
