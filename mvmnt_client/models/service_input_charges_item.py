from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ServiceInputChargesItem(Model):
    """The `ServiceInputChargesItem` of the API."""

    charge_code: ResourceReferenceInput
    """Reference to another record in a request, by exactly one of `id` and `key`."""
    amount: Decimal | float | int
    """Amount of the charge."""
    description: str | Unset = UNSET
    """Wording of the charge."""
    quantity: Decimal | float | int | Unset = UNSET
    """Number of units charged; 1 by default. The server's default is 1."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "chargeCode": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "amount": kinds.required(kinds.DECIMAL),
            "description": kinds.optional(kinds.STRING),
            "quantity": kinds.optional(kinds.DECIMAL),
        }


from .resource_reference_input import ResourceReferenceInput
