from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentInput(Model):
    """A new shipment with its orders and, optionally, its loads and services."""

    customer: ResourceReferenceInput
    """Customer the shipment is for, given by id or key."""
    orders: list[OrderInput]
    """Orders of the shipment, at least one."""
    customer_rep: ResourceReferenceInput | Unset = UNSET
    """Customer representative, a user given by id or key."""
    loads: list[LoadInput] | Unset = UNSET
    """Loads to create with the shipment."""
    services: list[ServiceInput] | Unset = UNSET
    """Services to create with the shipment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customer": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "orders": kinds.required(kinds.ArrayOf(kinds.ModelOf(OrderInput), kinds.ItemBounds(at_least=1))),
            "customerRep": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "loads": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LoadInput))),
            "services": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ServiceInput))),
        }


from .load_input import LoadInput
from .order_input import OrderInput
from .resource_reference_input import ResourceReferenceInput
from .service_input import ServiceInput
