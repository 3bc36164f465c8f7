from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CreateLoadBody(Model):
    """The `CreateLoadBody` of the API."""

    shipment_id: UUID
    """UUID of the shipment to which the load is added."""
    load: LoadInput
    """A new load, with the order stops it covers and optionally a first carrier."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"shipmentId": kinds.required(kinds.UUID_STRING), "load": kinds.required(kinds.ModelOf(LoadInput))}


from .load_input import LoadInput
