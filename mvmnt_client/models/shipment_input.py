from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer = ResourceReferenceInput.from_dict(take("customer"))
        model.orders = [OrderInput.from_dict(item) for item in array(take("orders"))]
        model.customer_rep = UNSET if (v := take("customerRep", None)) is None else ResourceReferenceInput.from_dict(v)
        model.loads = UNSET if (v := take("loads", None)) is None else [LoadInput.from_dict(item) for item in array(v)]
        model.services = (
            UNSET if (v := take("services", None)) is None else [ServiceInput.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

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
