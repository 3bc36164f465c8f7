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
from mvmnt._json.values.dates import parse_date

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ShipmentTrackResult(Model):
    """Outcome of one search; when nothing matched, every field except `query` is null."""

    query: str
    """The value that was looked up, always present."""
    id: None | Unset | UUID = UNSET
    """UUID of the shipment found."""
    key: None | str | Unset = UNSET
    """The caller's own identifier of the shipment; null where none is set."""
    friendly_id: None | str | Unset = UNSET
    """Human-readable number of the shipment."""
    status: None | ShipmentStatus | Unset = UNSET
    """Status of the shipment."""
    field: None | ShipmentReferenceField | Unset = UNSET
    """Type of the reference that matched."""
    value: None | str | Unset = UNSET
    """Value of the matching reference as it is stored."""
    origin: None | str | Unset = UNSET
    """Place of origin in the form "City, ST", followed by the ZIP code when it is known."""
    destination: None | str | Unset = UNSET
    """Place of destination in the form "City, ST", followed by the ZIP code when it is known."""
    pick_up_date: datetime.date | None | Unset = UNSET
    """Scheduled or actual pickup date; null where none is set."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Scheduled or actual delivery date; null where none is set."""
    tracking_url: None | str | Unset = UNSET
    """Link to the shipment in the web application, on the organization's own domain or else on app.mvmnt.io."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.query = take("query")
        model.id = v if (v := take("id", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.key = take("key", UNSET)
        model.friendly_id = take("friendlyId", UNSET)
        model.status = v if (v := take("status", UNSET)) is UNSET or v is None else ShipmentStatus.decode(v)
        model.field = v if (v := take("field", UNSET)) is UNSET or v is None else ShipmentReferenceField.decode(v)
        model.value = take("value", UNSET)
        model.origin = take("origin", UNSET)
        model.destination = take("destination", UNSET)
        model.pick_up_date = v if (v := take("pickUpDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.delivery_date = v if (v := take("deliveryDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.tracking_url = take("trackingUrl", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

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
