from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class Error(ResponseModel):
    """Error response with a code and a message."""

    error: str
    """Machine-readable code, such as `not_found`; compare it without regard to case."""
    message: str
    """Explanation of the error."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"error": kinds.required(kinds.STRING), "message": kinds.required(kinds.STRING)}
