from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LocationSearchRow(Model):
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
    customer_friendly_id: str | Unset = UNSET
    """Friendly id of the customer that the location belongs to (index field `shipperProfileFriendlyId`)."""
    type: LocationSearchRowType | Unset = UNSET
    """Role of the site: `SHIPPER`, `RECEIVER` or `BOTH`."""
    external_id: None | str | Unset = UNSET
    """Identifier of the location in an external system."""
    line1: None | str | Unset = UNSET
    """First line of the street address."""
    line2: None | str | Unset = UNSET
    """Second line of the street address."""
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    """State or province code."""
    postal_code: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    """Country code."""
    market: None | str | Unset = UNSET
    """Market as defined by DAT."""
    zone: None | str | Unset = UNSET
    """Zone as defined by DAT."""
    point: LocationSearchRowPointType0 | None | Unset = UNSET
    """Geographic position of the location."""
    phone_number: None | str | Unset = UNSET
    """Phone number of the primary contact."""
    appointment_required: bool | None | Unset = UNSET
    """Whether the location requires an appointment (index field `apptReq`)."""
    stops_count: int | None | Unset = UNSET
    """How many stops have taken place at the location."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object = LocationSearchRowObject.decode(take("object"))
        model.id = parse_uuid(take("id"))
        model.customer_id = parse_uuid(take("customerId"))
        model.customer_name = take("customerName")
        model.name = take("name")
        model.created_at = parse_date_time(take("createdAt"))
        model.customer_friendly_id = take("customerFriendlyId", UNSET)
        model.type = UNSET if (v := take("type", None)) is None else LocationSearchRowType.decode(v)
        model.external_id = take("externalId", UNSET)
        model.line1 = take("line1", UNSET)
        model.line2 = take("line2", UNSET)
        model.city = take("city", UNSET)
        model.state = take("state", UNSET)
        model.postal_code = take("postalCode", UNSET)
        model.country = take("country", UNSET)
        model.market = take("market", UNSET)
        model.zone = take("zone", UNSET)
        model.point = (
            v if (v := take("point", UNSET)) is UNSET or v is None else LocationSearchRowPointType0.from_dict(v)
        )
        model.phone_number = take("phoneNumber", UNSET)
        model.appointment_required = take("appointmentRequired", UNSET)
        model.stops_count = take("stopsCount", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

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
