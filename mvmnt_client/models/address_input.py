from __future__ import annotations

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
class AddressInput(_Model):
    """Address from which a location is created.

    Attributes:
        country: Country, as a code or a name.
        market: Code of the market or region in which the address lies.
        line2: Second line of the address, such as a suite or floor.
        latitude: Latitude, carried as a string.
        longitude: Longitude, carried as a string.
        is_airport_or_airbase: Whether the address is an airport or an air base; false when absent. The server's
            default is False.
        is_construction_or_utility_site: Whether the address is a construction or utility site; false when
            absent. The server's default is False.
        is_smarty_validated: Whether the address was validated through SmartyStreets; false when absent. The
            server's default is False.
        obeys_dst: Whether daylight saving time applies at the address; true when absent. The server's default
            is True.
        city_id: Id of the standardized city record, which is internal to the system.
    """

    line1: str
    city: str
    country: str
    market: str
    line2: str | Unset = UNSET
    latitude: str | Unset = UNSET
    longitude: str | Unset = UNSET
    is_airport_or_airbase: bool | Unset = UNSET
    is_construction_or_utility_site: bool | Unset = UNSET
    is_smarty_validated: bool | Unset = UNSET
    obeys_dst: bool | Unset = UNSET
    city_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.line1 = take("line1")
        model.city = take("city")
        model.country = take("country")
        model.market = take("market")
        model.line2 = take("line2", UNSET)
        model.latitude = take("latitude", UNSET)
        model.longitude = take("longitude", UNSET)
        model.is_airport_or_airbase = take("isAirportOrAirbase", UNSET)
        model.is_construction_or_utility_site = take("isConstructionOrUtilitySite", UNSET)
        model.is_smarty_validated = take("isSmartyValidated", UNSET)
        model.obeys_dst = take("obeysDst", UNSET)
        model.city_id = UNSET if (v := take("cityId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "line1": self.line1,
            "city": self.city,
            "country": self.country,
            "market": self.market,
        }
        if self.line2 is not UNSET:
            members["line2"] = self.line2
        if self.latitude is not UNSET:
            members["latitude"] = self.latitude
        if self.longitude is not UNSET:
            members["longitude"] = self.longitude
        if self.is_airport_or_airbase is not UNSET:
            members["isAirportOrAirbase"] = self.is_airport_or_airbase
        if self.is_construction_or_utility_site is not UNSET:
            members["isConstructionOrUtilitySite"] = self.is_construction_or_utility_site
        if self.is_smarty_validated is not UNSET:
            members["isSmartyValidated"] = self.is_smarty_validated
        if self.obeys_dst is not UNSET:
            members["obeysDst"] = self.obeys_dst
        if self.city_id is not UNSET:
            members["cityId"] = str(self.city_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "line1": _json.required(_json.STRING),
            "city": _json.required(_json.STRING),
            "country": _json.required(_json.STRING),
            "market": _json.required(_json.STRING),
            "line2": _json.optional(_json.STRING),
            "latitude": _json.optional(_json.STRING),
            "longitude": _json.optional(_json.STRING),
            "isAirportOrAirbase": _json.optional(_json.BOOLEAN),
            "isConstructionOrUtilitySite": _json.optional(_json.BOOLEAN),
            "isSmartyValidated": _json.optional(_json.BOOLEAN),
            "obeysDst": _json.optional(_json.BOOLEAN),
            "cityId": _json.optional(_json.UUID_STRING),
        }
