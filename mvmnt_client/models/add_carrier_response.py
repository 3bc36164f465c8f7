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
class AddCarrierResponse(ResponseModel):
    """The carrier assignment that was just created, with the ids that lead to it."""

    load_id: UUID
    """UUID of the load."""
    load_carrier_id: UUID
    """UUID of the new carrier assignment."""
    load_carrier: LoadCarrier | None = ABSENT
    """The new carrier assignment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "loadId": kinds.required(kinds.UUID_STRING),
            "loadCarrierId": kinds.required(kinds.UUID_STRING),
            "loadCarrier": kinds.optional(kinds.ModelOf(LoadCarrier)),
        }


from .load_carrier import LoadCarrier
