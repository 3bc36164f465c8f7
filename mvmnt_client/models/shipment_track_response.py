from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentTrackResponse(Model):
    """Results of a batch lookup, one per search."""

    results: list[ShipmentTrackResult]
    """Results in the order of the searches; among several matches the shipment created most recently is reported."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.results = [ShipmentTrackResult.from_dict(item) for item in array(take("results"))]
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"results": kinds.required(kinds.ArrayOf(kinds.ModelOf(ShipmentTrackResult)))}


from .shipment_track_result import ShipmentTrackResult
