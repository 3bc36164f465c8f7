from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class RebookLoadResponse(ResponseModel):
    """Ids of a load and of the one that takes its place."""

    original_load_id: UUID
    """UUID of the load that stays in TONU."""
    new_load_id: UUID
    """UUID of the new load."""
    new_load_key: None | str = ABSENT
    """Human-readable number of the new load."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "originalLoadId": kinds.required(kinds.UUID_STRING),
            "newLoadId": kinds.required(kinds.UUID_STRING),
            "newLoadKey": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
