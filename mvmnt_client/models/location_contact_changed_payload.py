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
class LocationContactChangedPayload(ResponseModel):
    """A location contact was created, updated or deleted."""

    event: LocationContactChangedPayloadEvent
    """Name of the event."""
    data: LocationContact
    """The location contact; only its `id` if it was deleted."""
    timestamp: datetime.datetime
    """When the event took place."""
    diff: list[DiffChange] | None = ABSENT
    """Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
    `updatedAt`; null for events other than updates."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "event": kinds.required(kinds.EnumOf(LocationContactChangedPayloadEvent)),
            "data": kinds.required(kinds.ModelOf(LocationContact)),
            "timestamp": kinds.required(kinds.DATE_TIME),
            "diff": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.ModelOf(DiffChange)))),
        }


from .diff_change import DiffChange
from .location_contact import LocationContact
from .location_contact_changed_payload_event import LocationContactChangedPayloadEvent
