from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentTrackSearch(Model):
    """One reference value to look up."""

    query: str
    """Reference value to look for, 4 to 255 characters long; case does not matter."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"query": kinds.required(kinds.Text(max_length=255, min_length=4))}
