from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class WebhookPayload(ResponseModel):
    """One event: what happened, when, and to which record. The discriminator names a specific schema for part of
    the events only; read all others as this schema."""

    event: WebhookEvent
    """Name of the event; branch on it and ignore names you do not know."""
    timestamp: datetime.datetime
    """When the event took place."""
    data: WebhookPayloadData
    """The record concerned; each family of events has a shape of its own. Created and updated events carry the
    full record, deleted events only its `id`."""
    diff: list[DiffChange] | None = ABSENT
    """Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
    `updatedAt`; null for events other than updates."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
