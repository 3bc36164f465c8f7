from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DuplicateShipmentResponse(Model):
    """Ids of a shipment and of its copy."""

    original_shipment_id: UUID
    """UUID of the shipment that was copied."""
    new_shipment_id: UUID
    """UUID of the copy."""
    new_shipment_key: str
    """Human-readable number of the copy."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.original_shipment_id = parse_uuid(take("originalShipmentId"))
        model.new_shipment_id = parse_uuid(take("newShipmentId"))
        model.new_shipment_key = take("newShipmentKey")
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "originalShipmentId": kinds.required(kinds.UUID_STRING),
            "newShipmentId": kinds.required(kinds.UUID_STRING),
            "newShipmentKey": kinds.required(kinds.STRING),
        }
