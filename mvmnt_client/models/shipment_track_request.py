from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentTrackRequest(Model):
    """A batch of up to 100 reference values, with an optional limit to certain reference types."""

    searches: list[ShipmentTrackSearch]
    """Values to look up, 1 to 100 of them; the results keep their order."""
    reference_fields: list[ShipmentReferenceField] | Unset = UNSET
    """Reference types to search, all of them when omitted; naming them is faster and avoids accidental matches."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "searches": kinds.required(
                kinds.ArrayOf(kinds.ModelOf(ShipmentTrackSearch), kinds.ItemBounds(at_least=1, at_most=100))
            ),
            "referenceFields": kinds.optional(kinds.ArrayOf(kinds.EnumOf(ShipmentReferenceField))),
        }


from .shipment_reference_field import ShipmentReferenceField
from .shipment_track_search import ShipmentTrackSearch
