from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class ShipmentTrackResult(_Model):
    """Outcome of one search; when nothing matched, every field except `query` is null.

    Attributes:
        query: The value that was looked up, always present.
        id: UUID of the shipment found.
        key: The caller's own identifier of the shipment; null where none is set.
        friendly_id: Human-readable number of the shipment.
        status: Status of the shipment.
        field: Type of the reference that matched.
        value: Value of the matching reference as it is stored.
        origin: Place of origin in the form "City, ST", followed by the ZIP code when it is known.
        destination: Place of destination in the form "City, ST", followed by the ZIP code when it is known.
        pick_up_date: Scheduled or actual pickup date; null where none is set.
        delivery_date: Scheduled or actual delivery date; null where none is set.
        tracking_url: Link to the shipment in the web application, on the organization's own domain or else on
            app.mvmnt.io.
    """

    query: str
    id: None | Unset | UUID = UNSET
    key: None | str | Unset = UNSET
    friendly_id: None | str | Unset = UNSET
    status: None | ShipmentStatus | Unset = UNSET
    field: None | ShipmentReferenceField | Unset = UNSET
    value: None | str | Unset = UNSET
    origin: None | str | Unset = UNSET
    destination: None | str | Unset = UNSET
    pick_up_date: datetime.date | None | Unset = UNSET
    delivery_date: datetime.date | None | Unset = UNSET
    tracking_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.query = take("query")
        model.id = v if (v := take("id", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.key = take("key", UNSET)
        model.friendly_id = take("friendlyId", UNSET)
        model.status = v if (v := take("status", UNSET)) is UNSET or v is None else ShipmentStatus.decode(v)
        model.field = v if (v := take("field", UNSET)) is UNSET or v is None else ShipmentReferenceField.decode(v)
        model.value = take("value", UNSET)
        model.origin = take("origin", UNSET)
        model.destination = take("destination", UNSET)
        model.pick_up_date = (
            v if (v := take("pickUpDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.delivery_date = (
            v if (v := take("deliveryDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.tracking_url = take("trackingUrl", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "query": self.query,
        }
        if self.id is not UNSET:
            members["id"] = None if self.id is None else str(self.id)
        if self.key is not UNSET:
            members["key"] = self.key
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id
        if self.status is not UNSET:
            members["status"] = None if self.status is None else str(self.status)
        if self.field is not UNSET:
            members["field"] = None if self.field is None else str(self.field)
        if self.value is not UNSET:
            members["value"] = self.value
        if self.origin is not UNSET:
            members["origin"] = self.origin
        if self.destination is not UNSET:
            members["destination"] = self.destination
        if self.pick_up_date is not UNSET:
            members["pickUpDate"] = None if self.pick_up_date is None else self.pick_up_date.isoformat()
        if self.delivery_date is not UNSET:
            members["deliveryDate"] = None if self.delivery_date is None else self.delivery_date.isoformat()
        if self.tracking_url is not UNSET:
            members["trackingUrl"] = self.tracking_url
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "query": _json.required(_json.STRING),
            "id": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "friendlyId": _json.optional(_json.Nullable(_json.STRING)),
            "status": _json.optional(_json.Nullable(_json.EnumOf(ShipmentStatus))),
            "field": _json.optional(_json.Nullable(_json.EnumOf(ShipmentReferenceField))),
            "value": _json.optional(_json.Nullable(_json.STRING)),
            "origin": _json.optional(_json.Nullable(_json.STRING)),
            "destination": _json.optional(_json.Nullable(_json.STRING)),
            "pickUpDate": _json.optional(_json.Nullable(_json.DATE)),
            "deliveryDate": _json.optional(_json.Nullable(_json.DATE)),
            "trackingUrl": _json.optional(_json.Nullable(_json.STRING)),
        }


from .shipment_reference_field import ShipmentReferenceField
from .shipment_status import ShipmentStatus
