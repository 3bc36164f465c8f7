from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentPatch(Model):
    """Changes to a shipment; a member that is absent stays unchanged."""

    customer: ResourceReferenceInput | Unset = UNSET
    """Customer the shipment is for, given by id or key."""
    customer_rep: ResourceReferenceInput | Unset = UNSET
    """Customer representative, a user given by id or key."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customer": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "customerRep": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
        }


from .resource_reference_input import ResourceReferenceInput
