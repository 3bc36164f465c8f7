from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class WebhookPayload(Model):
    """One event: what happened, when, and to which record. The discriminator names a specific schema for part of
    the events only; read all others as this schema."""

    event: WebhookEvent
    """Name of the event; branch on it and ignore names you do not know."""
    timestamp: datetime.datetime
    """When the event took place."""
    data: WebhookPayloadData
    """The record concerned; each family of events has a shape of its own. Created and updated events carry the
    full record, deleted events only its `id`."""
    diff: list[DiffChange] | None | Unset = UNSET
    """Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
    `updatedAt`; null for events other than updates."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.event = WebhookEvent.decode(take("event"))
        model.timestamp = parse_date_time(take("timestamp"))
        model.data = WebhookPayloadData.from_dict(take("data"))
        model.diff = (
            v if (v := take("diff", UNSET)) is UNSET or v is None else [DiffChange.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "event": kinds.required(kinds.EnumOf(WebhookEvent)),
            "timestamp": kinds.required(kinds.DATE_TIME),
            "data": kinds.required(kinds.ModelOf(WebhookPayloadData)),
            "diff": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.ModelOf(DiffChange)))),
        }


from .diff_change import DiffChange
from .webhook_event import WebhookEvent
from .webhook_payload_data import WebhookPayloadData
