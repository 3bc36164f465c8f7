from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ServicePatch(Model):
    """Changes to a service. A member that is absent stays unchanged, and null clears a member that is nullable;
    the status is not among them."""

    vendor_contact: ResourceReferenceInput | Unset = UNSET
    """Contact at the vendor, given by id or key."""
    service_type: ServiceType | Unset = UNSET
    """Kind of work the vendor performs."""
    description: None | str | Unset = UNSET
    """What the service consists of."""
    scheduled_date: datetime.date | None | Unset = UNSET
    """Date for which the service is planned."""
    completed_date: datetime.date | None | Unset = UNSET
    """Date on which the service was finished."""
    reference_number: None | str | Unset = UNSET
    """Number the vendor issued for the service."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "vendorContact": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
            "serviceType": kinds.optional(kinds.EnumOf(ServiceType)),
            "description": kinds.optional(kinds.Nullable(kinds.STRING)),
            "scheduledDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "completedDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "referenceNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
        }


from .resource_reference_input import ResourceReferenceInput
from .service_type import ServiceType
