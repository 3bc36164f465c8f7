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
class ShipmentTrackResult(ResponseModel):
    """Outcome of one search; when nothing matched, every field except `query` is null."""

    query: str
    """The value that was looked up, always present."""
    id: None | UUID = ABSENT
    """UUID of the shipment found."""
    key: None | str = ABSENT
    """The caller's own identifier of the shipment; null where none is set."""
    friendly_id: None | str = ABSENT
    """Human-readable number of the shipment."""
    status: None | ShipmentStatus = ABSENT
    """Status of the shipment."""
    field: None | ShipmentReferenceField = ABSENT
    """Type of the reference that matched."""
    value: None | str = ABSENT
    """Value of the matching reference as it is stored."""
    origin: None | str = ABSENT
    """Place of origin in the form "City, ST", followed by the ZIP code when it is known."""
    destination: None | str = ABSENT
    """Place of destination in the form "City, ST", followed by the ZIP code when it is known."""
    pick_up_date: datetime.date | None = ABSENT
    """Scheduled or actual pickup date; null where none is set."""
    delivery_date: datetime.date | None = ABSENT
    """Scheduled or actual delivery date; null where none is set."""
    tracking_url: None | str = ABSENT
    """Link to the shipment in the web application, on the organization's own domain or else on app.mvmnt.io."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "query": kinds.required(kinds.STRING),
            "id": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "friendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "status": kinds.optional(kinds.Nullable(kinds.EnumOf(ShipmentStatus))),
            "field": kinds.optional(kinds.Nullable(kinds.EnumOf(ShipmentReferenceField))),
            "value": kinds.optional(kinds.Nullable(kinds.STRING)),
            "origin": kinds.optional(kinds.Nullable(kinds.STRING)),
            "destination": kinds.optional(kinds.Nullable(kinds.STRING)),
            "pickUpDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "deliveryDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "trackingUrl": kinds.optional(kinds.Nullable(kinds.Text(format="uri"))),
        }


from .shipment_reference_field import ShipmentReferenceField
from .shipment_status import ShipmentStatus
