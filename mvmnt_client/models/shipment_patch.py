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
class ShipmentPatch(_Model):
    """Changes to a shipment; a member that is absent stays unchanged.

    Attributes:
        customer: Customer the shipment is for, given by id or key.
        customer_rep: Customer representative, a user given by id or key.
    """

    customer: ResourceReferenceInput | Unset = UNSET
    customer_rep: ResourceReferenceInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer = UNSET if (v := take("customer", None)) is None else ResourceReferenceInput.from_dict(v)
        model.customer_rep = UNSET if (v := take("customerRep", None)) is None else ResourceReferenceInput.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.customer_rep is not UNSET:
            members["customerRep"] = self.customer_rep.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customer": _json.optional(_json.ModelOf(ResourceReferenceInput)),
            "customerRep": _json.optional(_json.ModelOf(ResourceReferenceInput)),
        }


from .resource_reference_input import ResourceReferenceInput
