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
class ShipmentInput(_Model):
    """A new shipment with its orders and, optionally, its loads and services.

    Attributes:
        customer: Customer the shipment is for, given by id or key.
        orders: Orders of the shipment, at least one.
        customer_rep: Customer representative, a user given by id or key.
        loads: Loads to create with the shipment.
        services: Services to create with the shipment.
    """

    customer: ResourceReferenceInput
    orders: list[OrderInput]
    customer_rep: ResourceReferenceInput | Unset = UNSET
    loads: list[LoadInput] | Unset = UNSET
    services: list[ServiceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer = ResourceReferenceInput.from_dict(take("customer"))
        model.orders = [OrderInput.from_dict(item) for item in take("orders")]
        model.customer_rep = UNSET if (v := take("customerRep", None)) is None else ResourceReferenceInput.from_dict(v)
        model.loads = UNSET if (v := take("loads", None)) is None else [LoadInput.from_dict(item) for item in v]
        model.services = (
            UNSET if (v := take("services", None)) is None else [ServiceInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "customer": self.customer.to_dict(),
            "orders": [item.to_dict() for item in self.orders],
        }
        if self.customer_rep is not UNSET:
            members["customerRep"] = self.customer_rep.to_dict()
        if self.loads is not UNSET:
            members["loads"] = [item.to_dict() for item in self.loads]
        if self.services is not UNSET:
            members["services"] = [item.to_dict() for item in self.services]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customer": _json.required(_json.ModelOf(ResourceReferenceInput)),
            "orders": _json.required(_json.ArrayOf(_json.ModelOf(OrderInput))),
            "customerRep": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "loads": _json.optional(_json.ArrayOf(_json.ModelOf(LoadInput))),
            "services": _json.optional(_json.ArrayOf(_json.ModelOf(ServiceInput))),
        }


from .load_input import LoadInput
from .order_input import OrderInput
from .resource_reference_input import ResourceReferenceInput
from .service_input import ServiceInput
