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
class OrderReference(ResponseModel):
    """A reference number of an order."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    type: str | None = ABSENT
    """Kind of reference, such as `BOL_NUMBER`."""
    value: str | None = ABSENT
    """The reference number itself."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "type": kinds.optional(kinds.STRING),
            "value": kinds.optional(kinds.STRING),
        }
