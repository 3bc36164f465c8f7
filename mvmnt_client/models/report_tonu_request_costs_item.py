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
class ReportTonuRequestCostsItem(Model):
    """The `ReportTonuRequestCostsItem` of the API."""

    charge_code: ResourceReferenceInput
    """Reference to another record in a request, by exactly one of `id` and `key`."""
    amount: Decimal | float | int
    """Amount of the cost."""
    description: str | Unset = UNSET
    """Wording of the cost."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "chargeCode": kinds.required(kinds.ModelOf(ResourceReferenceInput)),
            "amount": kinds.required(kinds.DECIMAL),
            "description": kinds.optional(kinds.STRING),
        }


from .resource_reference_input import ResourceReferenceInput
