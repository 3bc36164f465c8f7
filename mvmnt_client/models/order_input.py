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
class OrderInput(_Model):
    """Route and freight of an order that is created with a quote or a shipment.

    Attributes:
        mode: Mode of transport.
        stops: Stops of the route, at least two, among them an origin and a destination.
        freight: What is to be carried.
        equipment: Equipment types that are required, each given by id or key.
        references: Reference numbers of the order.
        special_requirements: Special requirements such as a liftgate or team drivers, each given by id or key.
    """

    mode: TransportMode
    stops: list[OrderStopInput]
    freight: OrderFreightInput | Unset = UNSET
    equipment: list[ResourceReferenceInput] | Unset = UNSET
    references: list[OrderInputReferencesItem] | Unset = UNSET
    special_requirements: list[ResourceReferenceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.mode = TransportMode.decode(take("mode"))
        model.stops = [OrderStopInput.from_dict(item) for item in take("stops")]
        model.freight = UNSET if (v := take("freight", None)) is None else OrderFreightInput.from_dict(v)
        model.equipment = (
            UNSET if (v := take("equipment", None)) is None else [ResourceReferenceInput.from_dict(item) for item in v]
        )
        model.references = (
            UNSET
            if (v := take("references", None)) is None
            else [OrderInputReferencesItem.from_dict(item) for item in v]
        )
        model.special_requirements = (
            UNSET
            if (v := take("specialRequirements", None)) is None
            else [ResourceReferenceInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "mode": str(self.mode),
            "stops": [item.to_dict() for item in self.stops],
        }
        if self.freight is not UNSET:
            members["freight"] = self.freight.to_dict()
        if self.equipment is not UNSET:
            members["equipment"] = [item.to_dict() for item in self.equipment]
        if self.references is not UNSET:
            members["references"] = [item.to_dict() for item in self.references]
        if self.special_requirements is not UNSET:
            members["specialRequirements"] = [item.to_dict() for item in self.special_requirements]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "mode": _json.required(_json.EnumOf(TransportMode)),
            "stops": _json.required(_json.ArrayOf(_json.ModelOf(OrderStopInput))),
            "freight": _json.optional(_json.ModelOf(OrderFreightInput)),
            "equipment": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReferenceInput))),
            "references": _json.optional(_json.ArrayOf(_json.ModelOf(OrderInputReferencesItem))),
            "specialRequirements": _json.optional(_json.ArrayOf(_json.ModelOf(ResourceReferenceInput))),
        }


from .order_freight_input import OrderFreightInput
from .order_input_references_item import OrderInputReferencesItem
from .order_stop_input import OrderStopInput
from .resource_reference_input import ResourceReferenceInput
from .transport_mode import TransportMode
