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
class LocationSearchRow(_Model):
    """A location as a flat search result, holding the indexed fields only. Soft-deleted locations are never
    returned.

    Attributes:
        object_: Constant that marks a flat search row, as opposed to a full record.
        id: UUID of the location.
        customer_id: Id of the customer that the location belongs to (index field `shipperProfileId`).
        customer_name: Name of the customer that the location belongs to (index field `shipperProfileName`).
        created_at: When the record was created.
        customer_friendly_id: Friendly id of the customer that the location belongs to (index field
            `shipperProfileFriendlyId`).
        type_: Role of the site: `SHIPPER`, `RECEIVER` or `BOTH`.
        external_id: Identifier of the location in an external system.
        line1: First line of the street address.
        line2: Second line of the street address.
        state: State or province code.
        country: Country code.
        market: Market as defined by DAT.
        zone: Zone as defined by DAT.
        point: Geographic position of the location.
        phone_number: Phone number of the primary contact.
        appointment_required: Whether the location requires an appointment (index field `apptReq`).
        stops_count: How many stops have taken place at the location.
    """

    object_: LocationSearchRowObject
    id: UUID
    customer_id: UUID
    customer_name: str
    name: str
    created_at: datetime.datetime
    customer_friendly_id: str | Unset = UNSET
    type_: LocationSearchRowType | Unset = UNSET
    external_id: None | str | Unset = UNSET
    line1: None | str | Unset = UNSET
    line2: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    market: None | str | Unset = UNSET
    zone: None | str | Unset = UNSET
    point: LocationSearchRowPointType0 | None | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    appointment_required: bool | None | Unset = UNSET
    stops_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object_ = LocationSearchRowObject.decode(take("object"))
        model.id = _parse_uuid(take("id"))
        model.customer_id = _parse_uuid(take("customerId"))
        model.customer_name = take("customerName")
        model.name = take("name")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.customer_friendly_id = take("customerFriendlyId", UNSET)
        model.type_ = UNSET if (v := take("type", None)) is None else LocationSearchRowType.decode(v)
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
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "object": str(self.object_),
            "id": str(self.id),
            "customerId": str(self.customer_id),
            "customerName": self.customer_name,
            "name": self.name,
            "createdAt": self.created_at.isoformat(),
        }
        if self.customer_friendly_id is not UNSET:
            members["customerFriendlyId"] = self.customer_friendly_id
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
        if self.external_id is not UNSET:
            members["externalId"] = self.external_id
        if self.line1 is not UNSET:
            members["line1"] = self.line1
        if self.line2 is not UNSET:
            members["line2"] = self.line2
        if self.city is not UNSET:
            members["city"] = self.city
        if self.state is not UNSET:
            members["state"] = self.state
        if self.postal_code is not UNSET:
            members["postalCode"] = self.postal_code
        if self.country is not UNSET:
            members["country"] = self.country
        if self.market is not UNSET:
            members["market"] = self.market
        if self.zone is not UNSET:
            members["zone"] = self.zone
        if self.point is not UNSET:
            members["point"] = None if self.point is None else self.point.to_dict()
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.appointment_required is not UNSET:
            members["appointmentRequired"] = self.appointment_required
        if self.stops_count is not UNSET:
            members["stopsCount"] = self.stops_count
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "object": _json.required(_json.EnumOf(LocationSearchRowObject)),
            "id": _json.required(_json.UUID_STRING),
            "customerId": _json.required(_json.UUID_STRING),
            "customerName": _json.required(_json.STRING),
            "name": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "customerFriendlyId": _json.optional(_json.STRING),
            "type": _json.optional(_json.EnumOf(LocationSearchRowType)),
            "externalId": _json.optional(_json.Nullable(_json.STRING)),
            "line1": _json.optional(_json.Nullable(_json.STRING)),
            "line2": _json.optional(_json.Nullable(_json.STRING)),
            "city": _json.optional(_json.Nullable(_json.STRING)),
            "state": _json.optional(_json.Nullable(_json.STRING)),
            "postalCode": _json.optional(_json.Nullable(_json.STRING)),
            "country": _json.optional(_json.Nullable(_json.STRING)),
            "market": _json.optional(_json.Nullable(_json.STRING)),
            "zone": _json.optional(_json.Nullable(_json.STRING)),
            "point": _json.optional(_json.Nullable(_json.ModelOf(LocationSearchRowPointType0))),
            "phoneNumber": _json.optional(_json.Nullable(_json.STRING)),
            "appointmentRequired": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "stopsCount": _json.optional(_json.Nullable(_json.INTEGER)),
        }


from .location_search_row_object import LocationSearchRowObject
from .location_search_row_point_type_0 import LocationSearchRowPointType0
from .location_search_row_type import LocationSearchRowType
