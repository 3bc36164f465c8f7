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
class ApproveBillsResponseFailedItem(ResponseModel):
    """The `ApproveBillsResponseFailedItem` of the API."""

    bill_id: UUID | None = ABSENT
    """Id of the bill."""
    error: str | None = ABSENT
    """Why the bill was refused."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"billId": kinds.optional(kinds.UUID_STRING), "error": kinds.optional(kinds.STRING)}
