from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CreateServiceBody(Model):
    """The `CreateServiceBody` of the API."""

    shipment_id: UUID
    """UUID of the shipment to which the service is added."""
    service: ServiceInput
    """A new service of a vendor for a shipment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"shipmentId": kinds.required(kinds.UUID_STRING), "service": kinds.required(kinds.ModelOf(ServiceInput))}


from .service_input import ServiceInput
