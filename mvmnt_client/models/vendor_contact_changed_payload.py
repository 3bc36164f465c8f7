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
class VendorContactChangedPayload(Model):
    """A vendor contact was created, updated or deleted."""

    event: VendorContactChangedPayloadEvent
    """Name of the event."""
    data: VendorContact
    """The vendor contact; only its `id` if it was deleted."""
    timestamp: datetime.datetime
    """When the event took place."""
    diff: list[DiffChange] | None | Unset = UNSET
    """Changes made by an update, as `IChange` objects of the json-diff-ts library, without the change of
    `updatedAt`; null for events other than updates."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.event = VendorContactChangedPayloadEvent.decode(take("event"))
        model.data = VendorContact.from_dict(take("data"))
        model.timestamp = parse_date_time(take("timestamp"))
        model.diff = (
            v if (v := take("diff", UNSET)) is UNSET or v is None else [DiffChange.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "event": kinds.required(kinds.EnumOf(VendorContactChangedPayloadEvent)),
            "data": kinds.required(kinds.ModelOf(VendorContact)),
            "timestamp": kinds.required(kinds.DATE_TIME),
            "diff": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.ModelOf(DiffChange)))),
        }


from .diff_change import DiffChange
from .vendor_contact import VendorContact
from .vendor_contact_changed_payload_event import VendorContactChangedPayloadEvent
