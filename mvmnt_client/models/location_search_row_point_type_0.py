from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class LocationSearchRowPointType0(ResponseModel):
    """Geographic position of the location."""

    lat: float | None = ABSENT
    """Latitude in degrees."""
    lon: float | None = ABSENT
    """Longitude in degrees."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"lat": kinds.optional(kinds.NUMBER), "lon": kinds.optional(kinds.NUMBER)}
