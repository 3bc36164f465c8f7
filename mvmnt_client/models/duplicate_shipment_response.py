from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class DuplicateShipmentResponse(ResponseModel):
    """Ids of a shipment and of its copy."""

    original_shipment_id: UUID
    """UUID of the shipment that was copied."""
    new_shipment_id: UUID
    """UUID of the copy."""
    new_shipment_key: str
    """Human-readable number of the copy."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "originalShipmentId": kinds.required(kinds.UUID_STRING),
            "newShipmentId": kinds.required(kinds.UUID_STRING),
            "newShipmentKey": kinds.required(kinds.STRING),
        }
