from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class LocationSearchRow(ResponseModel):
    """A location as a flat search result, holding the indexed fields only. Soft-deleted locations are never
    returned."""

    object: LocationSearchRowObject
    """Constant that marks a flat search row, as opposed to a full record."""
    id: UUID
    """UUID of the location."""
    customer_id: UUID
    """Id of the customer that the location belongs to (index field `shipperProfileId`)."""
    customer_name: str
    """Name of the customer that the location belongs to (index field `shipperProfileName`)."""
    name: str
    created_at: datetime.datetime
    """When the record was created."""
    customer_friendly_id: str | None = ABSENT
    """Friendly id of the customer that the location belongs to (index field `shipperProfileFriendlyId`)."""
    type: LocationSearchRowType | None = ABSENT
    """Role of the site: `SHIPPER`, `RECEIVER` or `BOTH`."""
    external_id: None | str = ABSENT
    """Identifier of the location in an external system."""
    line1: None | str = ABSENT
    """First line of the street address."""
    line2: None | str = ABSENT
    """Second line of the street address."""
    city: None | str = ABSENT
    state: None | str = ABSENT
    """State or province code."""
    postal_code: None | str = ABSENT
    country: None | str = ABSENT
    """Country code."""
    market: None | str = ABSENT
    """Market as defined by DAT."""
    zone: None | str = ABSENT
    """Zone as defined by DAT."""
    point: LocationSearchRowPointType0 | None = ABSENT
    """Geographic position of the location."""
    phone_number: None | str = ABSENT
    """Phone number of the primary contact."""
    appointment_required: bool | None = ABSENT
    """Whether the location requires an appointment (index field `apptReq`)."""
    stops_count: int | None = ABSENT
    """How many stops have taken place at the location."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "object": kinds.required(kinds.EnumOf(LocationSearchRowObject)),
            "id": kinds.required(kinds.UUID_STRING),
            "customerId": kinds.required(kinds.UUID_STRING),
            "customerName": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "customerFriendlyId": kinds.optional(kinds.STRING),
            "type": kinds.optional(kinds.EnumOf(LocationSearchRowType)),
            "externalId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "line1": kinds.optional(kinds.Nullable(kinds.STRING)),
            "line2": kinds.optional(kinds.Nullable(kinds.STRING)),
            "city": kinds.optional(kinds.Nullable(kinds.STRING)),
            "state": kinds.optional(kinds.Nullable(kinds.STRING)),
            "postalCode": kinds.optional(kinds.Nullable(kinds.STRING)),
            "country": kinds.optional(kinds.Nullable(kinds.STRING)),
            "market": kinds.optional(kinds.Nullable(kinds.STRING)),
            "zone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "point": kinds.optional(kinds.Nullable(kinds.ModelOf(LocationSearchRowPointType0))),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "appointmentRequired": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "stopsCount": kinds.optional(kinds.Nullable(kinds.INTEGER)),
        }


from .location_search_row_object import LocationSearchRowObject
from .location_search_row_point_type_0 import LocationSearchRowPointType0
from .location_search_row_type import LocationSearchRowType
