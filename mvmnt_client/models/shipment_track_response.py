from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class ShipmentTrackResponse(_Model):
    """Results of a batch lookup, one per search.

    Attributes:
        results: Results in the order of the searches; among several matches the shipment created most recently
            is reported.
    """

    results: list[ShipmentTrackResult]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.results = [ShipmentTrackResult.from_dict(item) for item in take("results")]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "results": [item.to_dict() for item in self.results],
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "results": _json.required(_json.ArrayOf(_json.ModelOf(ShipmentTrackResult))),
        }


from .shipment_track_result import ShipmentTrackResult
