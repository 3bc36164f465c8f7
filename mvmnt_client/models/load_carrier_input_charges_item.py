from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrierInputChargesItem(Model):
    """The `LoadCarrierInputChargesItem` of the API."""

    charge_code: ResourceReferenceInput
    """Reference to another record in a request, by exactly one of `id` and `key`."""
    amount: float
    """Amount of the charge."""
    description: str | Unset = UNSET
    """Wording of the charge."""
    quantity: float | Unset = UNSET
    """Number of units charged; 1 by default. The server's default is 1."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.charge_code = ResourceReferenceInput.from_dict(take("chargeCode"))
        model.amount = take("amount")
        model.description = take("description", UNSET)
        model.quantity = take("quantity", UNSET)
        model.additional_properties = members or {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "chargeCode": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "amount": kinds.required(kinds.NUMBER),
            "description": kinds.optional(kinds.STRING),
            "quantity": kinds.optional(kinds.NUMBER),
        }


from .resource_reference_input import ResourceReferenceInput
