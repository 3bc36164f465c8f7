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
class RevertBillResponse200(ResponseModel):
    """The `RevertBillResponse200` of the API."""

    success: bool | None = ABSENT
    """Whether the bill was reverted."""
    entity_status: str | None = ABSENT
    """Status of the load carrier assignment or vended service after the revert."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"success": kinds.optional(kinds.BOOLEAN), "entityStatus": kinds.optional(kinds.STRING)}
