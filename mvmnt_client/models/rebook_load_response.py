from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class RebookLoadResponse(Model):
    """Ids of a load and of the one that takes its place."""

    original_load_id: UUID
    """UUID of the load that stays in TONU."""
    new_load_id: UUID
    """UUID of the new load."""
    new_load_key: None | str | Unset = UNSET
    """Human-readable number of the new load."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.original_load_id = parse_uuid(take("originalLoadId"))
        model.new_load_id = parse_uuid(take("newLoadId"))
        model.new_load_key = take("newLoadKey", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "originalLoadId": kinds.required(kinds.UUID_STRING),
            "newLoadId": kinds.required(kinds.UUID_STRING),
            "newLoadKey": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
