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
class WebhookPayload(_Model):
    """One event: what happened, when, and to which record. The discriminator names a specific schema for part of
    the events only; read all others as this schema.

    Attributes:
        event: Name of the event; branch on it and ignore names you do not know.
        timestamp: When the event took place.
        data: The record concerned; each family of events has a shape of its own. Created and updated events
            carry the full record, deleted events only its `id`.
        diff: Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
            `updatedAt`; null for events other than updates.
    """

    event: WebhookEvent
    timestamp: datetime.datetime
    data: WebhookPayloadData
    diff: list[DiffChange] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.event = WebhookEvent.decode(take("event"))
        model.timestamp = datetime.datetime.fromisoformat(take("timestamp"))
        model.data = WebhookPayloadData.from_dict(take("data"))
        model.diff = (
            v if (v := take("diff", UNSET)) is UNSET or v is None else [DiffChange.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "event": str(self.event),
            "timestamp": self.timestamp.isoformat(),
            "data": self.data.to_dict(),
        }
        if self.diff is not UNSET:
            members["diff"] = None if self.diff is None else [item.to_dict() for item in self.diff]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "event": _json.required(_json.EnumOf(WebhookEvent)),
            "timestamp": _json.required(_json.DATE_TIME),
            "data": _json.required(_json.ModelOf(WebhookPayloadData)),
            "diff": _json.optional(_json.Nullable(_json.ArrayOf(_json.ModelOf(DiffChange)))),
        }


from .diff_change import DiffChange
from .webhook_event import WebhookEvent
from .webhook_payload_data import WebhookPayloadData
