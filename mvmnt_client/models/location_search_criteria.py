from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class LocationSearchCriteria(_Model):
    """Criteria per field for the search for locations. The search skips locations that have been soft-deleted. A
    location is a site of a shipper or a receiver.

    Attributes:
        id: UUID of the location.
        customer_id: Id of the customer that the location belongs to (index field `shipperProfileId`).
        customer_name: Name of the customer that the location belongs to (index field `shipperProfileName`).
        customer_friendly_id: Friendly id of the customer that the location belongs to (index field
            `shipperProfileFriendlyId`).
        type_: Role of the site: `SHIPPER`, `RECEIVER` or `BOTH`.
        name: Search condition on a text field; parts of a text and wildcards can match.
        external_id: Identifier of the location in an external system.
        line1: First line of the street address.
        line2: Second line of the street address.
        city: Search condition on a text field; parts of a text and wildcards can match.
        state: State or province code.
        postal_code: Search condition on a field that is compared as a whole; parts of a value do not match.
        country: Country code.
        market: Market as defined by DAT.
        zone: Zone as defined by DAT.
        phone_number: Phone number of the primary contact.
        appointment_required: Whether the location requires an appointment (index field `apptReq`).
        stops_count: How many stops have taken place at the location.
        created_at: When the record was created.
    """

    id: UUIDSearchCriteria | Unset = UNSET
    customer_id: UUIDSearchCriteria | Unset = UNSET
    customer_name: TextSearchCriteria | Unset = UNSET
    customer_friendly_id: KeywordSearchCriteria | Unset = UNSET
    type_: KeywordSearchCriteria | Unset = UNSET
    name: TextSearchCriteria | Unset = UNSET
    external_id: KeywordSearchCriteria | Unset = UNSET
    line1: TextSearchCriteria | Unset = UNSET
    line2: TextSearchCriteria | Unset = UNSET
    city: TextSearchCriteria | Unset = UNSET
    state: KeywordSearchCriteria | Unset = UNSET
    postal_code: KeywordSearchCriteria | Unset = UNSET
    country: KeywordSearchCriteria | Unset = UNSET
    market: KeywordSearchCriteria | Unset = UNSET
    zone: KeywordSearchCriteria | Unset = UNSET
    phone_number: TextSearchCriteria | Unset = UNSET
    appointment_required: BooleanSearchCriteria | Unset = UNSET
    stops_count: IntSearchCriteria | Unset = UNSET
    created_at: DatetimeSearchCriteria | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.customer_name = UNSET if (v := take("customerName", None)) is None else TextSearchCriteria.from_dict(v)
        model.customer_friendly_id = (
            UNSET if (v := take("customerFriendlyId", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.type_ = UNSET if (v := take("type", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else TextSearchCriteria.from_dict(v)
        model.external_id = UNSET if (v := take("externalId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.line1 = UNSET if (v := take("line1", None)) is None else TextSearchCriteria.from_dict(v)
        model.line2 = UNSET if (v := take("line2", None)) is None else TextSearchCriteria.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else TextSearchCriteria.from_dict(v)
        model.state = UNSET if (v := take("state", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.postal_code = UNSET if (v := take("postalCode", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.country = UNSET if (v := take("country", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.market = UNSET if (v := take("market", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.zone = UNSET if (v := take("zone", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.phone_number = UNSET if (v := take("phoneNumber", None)) is None else TextSearchCriteria.from_dict(v)
        model.appointment_required = (
            UNSET if (v := take("appointmentRequired", None)) is None else BooleanSearchCriteria.from_dict(v)
        )
        model.stops_count = UNSET if (v := take("stopsCount", None)) is None else IntSearchCriteria.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.customer_id is not UNSET:
            members["customerId"] = self.customer_id.to_dict()
        if self.customer_name is not UNSET:
            members["customerName"] = self.customer_name.to_dict()
        if self.customer_friendly_id is not UNSET:
            members["customerFriendlyId"] = self.customer_friendly_id.to_dict()
        if self.type_ is not UNSET:
            members["type"] = self.type_.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.external_id is not UNSET:
            members["externalId"] = self.external_id.to_dict()
        if self.line1 is not UNSET:
            members["line1"] = self.line1.to_dict()
        if self.line2 is not UNSET:
            members["line2"] = self.line2.to_dict()
        if self.city is not UNSET:
            members["city"] = self.city.to_dict()
        if self.state is not UNSET:
            members["state"] = self.state.to_dict()
        if self.postal_code is not UNSET:
            members["postalCode"] = self.postal_code.to_dict()
        if self.country is not UNSET:
            members["country"] = self.country.to_dict()
        if self.market is not UNSET:
            members["market"] = self.market.to_dict()
        if self.zone is not UNSET:
            members["zone"] = self.zone.to_dict()
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number.to_dict()
        if self.appointment_required is not UNSET:
            members["appointmentRequired"] = self.appointment_required.to_dict()
        if self.stops_count is not UNSET:
            members["stopsCount"] = self.stops_count.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "customerId": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "customerName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "customerFriendlyId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "type": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "name": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "externalId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "line1": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "line2": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "city": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "state": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "postalCode": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "country": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "market": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "zone": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "phoneNumber": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "appointmentRequired": _json.optional(_json.ModelOf(BooleanSearchCriteria)),
            "stopsCount": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
        }


from .boolean_search_criteria import BooleanSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
