from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderInput(Model):
    """Route and freight of an order that is created with a quote or a shipment."""

    mode: TransportMode
    """Mode of transport."""
    stops: list[OrderStopInput]
    """Stops of the route, at least two, among them an origin and a destination."""
    freight: OrderFreightInput | Unset = UNSET
    """What is to be carried."""
    equipment: list[ResourceReferenceInput] | Unset = UNSET
    """Equipment types that are required, each given by id or key."""
    references: list[OrderInputReferencesItem] | Unset = UNSET
    """Reference numbers of the order."""
    special_requirements: list[ResourceReferenceInput] | Unset = UNSET
    """Special requirements such as a liftgate or team drivers, each given by id or key."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "mode": kinds.required(kinds.EnumOf(TransportMode)),
            "stops": kinds.required(kinds.ArrayOf(kinds.ModelOf(OrderStopInput), kinds.ItemBounds(at_least=2))),
            "freight": kinds.optional(kinds.ModelOf(OrderFreightInput)),
            "equipment": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReferenceInput))),
            "references": kinds.optional(kinds.ArrayOf(kinds.ModelOf(OrderInputReferencesItem))),
            "specialRequirements": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ResourceReferenceInput))),
        }


from .order_freight_input import OrderFreightInput
from .order_input_references_item import OrderInputReferencesItem
from .order_stop_input import OrderStopInput
from .resource_reference_input import ResourceReferenceInput
from .transport_mode import TransportMode
