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
class ShipmentDeliveredPayloadData(ResponseModel):
    """The identifiers of the shipment, not the whole record."""

    id: UUID
    """UUID of the shipment."""
    friendly_id: str
    """Number of the shipment shown to people in the product."""
    key: None | str = ABSENT
    """Your own reference for the shipment, if one is set."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
