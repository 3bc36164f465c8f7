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
class OrderSummaryOrigin(ResponseModel):
    """Where the route begins."""

    city: str | None = ABSENT
    state_province: str | None = ABSENT
    postal_code: None | str = ABSENT
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "city": kinds.optional(kinds.STRING),
            "stateProvince": kinds.optional(kinds.STRING),
            "postalCode": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
