from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class ShipmentTrackRequest(_Model):
    """A batch of up to 100 reference values, with an optional limit to certain reference types.

    Attributes:
        searches: Values to look up, 1 to 100 of them; the results keep their order.
        reference_fields: Reference types to search, all of them when omitted; naming them is faster and avoids
            accidental matches.
    """

    searches: list[ShipmentTrackSearch]
    reference_fields: list[ShipmentReferenceField] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.searches = [ShipmentTrackSearch.from_dict(item) for item in take("searches")]
        model.reference_fields = (
            UNSET
            if (v := take("referenceFields", None)) is None
            else [ShipmentReferenceField.decode(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "searches": [item.to_dict() for item in self.searches],
        }
        if self.reference_fields is not UNSET:
            members["referenceFields"] = [str(item) for item in self.reference_fields]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "searches": _json.required(_json.ArrayOf(_json.ModelOf(ShipmentTrackSearch))),
            "referenceFields": _json.optional(_json.ArrayOf(_json.EnumOf(ShipmentReferenceField))),
        }


from .shipment_reference_field import ShipmentReferenceField
from .shipment_track_search import ShipmentTrackSearch
