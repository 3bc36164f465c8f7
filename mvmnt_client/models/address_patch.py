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
class AddressPatch(_Model):
    """Changes to an address. An absent member stays unchanged; null clears a member that may be null.

    Attributes:
        line2: Second line of the address, such as a suite or floor.
        country: Country, as a code or a name.
        market: Code of the market or region in which the address lies.
        latitude: Latitude, carried as a string.
        longitude: Longitude, carried as a string.
        is_airport_or_airbase: Whether the address is an airport or an air base.
        is_construction_or_utility_site: Whether the address is a construction or utility site.
        is_smarty_validated: Whether the address was validated through SmartyStreets.
        obeys_dst: Whether daylight saving time applies at the address.
        city_id: Id of the standardized city record, which is internal to the system.
    """

    line1: str | Unset = UNSET
    line2: None | str | Unset = UNSET
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    market: str | Unset = UNSET
    latitude: None | str | Unset = UNSET
    longitude: None | str | Unset = UNSET
    is_airport_or_airbase: bool | Unset = UNSET
    is_construction_or_utility_site: bool | Unset = UNSET
    is_smarty_validated: bool | Unset = UNSET
    obeys_dst: bool | Unset = UNSET
    city_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.line1 = take("line1", UNSET)
        model.line2 = take("line2", UNSET)
        model.city = take("city", UNSET)
        model.country = take("country", UNSET)
        model.market = take("market", UNSET)
        model.latitude = take("latitude", UNSET)
        model.longitude = take("longitude", UNSET)
        model.is_airport_or_airbase = take("isAirportOrAirbase", UNSET)
        model.is_construction_or_utility_site = take("isConstructionOrUtilitySite", UNSET)
        model.is_smarty_validated = take("isSmartyValidated", UNSET)
        model.obeys_dst = take("obeysDst", UNSET)
        model.city_id = v if (v := take("cityId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.line1 is not UNSET:
            members["line1"] = self.line1
        if self.line2 is not UNSET:
            members["line2"] = self.line2
        if self.city is not UNSET:
            members["city"] = self.city
        if self.country is not UNSET:
            members["country"] = self.country
        if self.market is not UNSET:
            members["market"] = self.market
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
            members["cityId"] = None if self.city_id is None else str(self.city_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "line1": _json.optional(_json.STRING),
            "line2": _json.optional(_json.Nullable(_json.STRING)),
            "city": _json.optional(_json.STRING),
            "country": _json.optional(_json.STRING),
            "market": _json.optional(_json.STRING),
            "latitude": _json.optional(_json.Nullable(_json.STRING)),
            "longitude": _json.optional(_json.Nullable(_json.STRING)),
            "isAirportOrAirbase": _json.optional(_json.BOOLEAN),
            "isConstructionOrUtilitySite": _json.optional(_json.BOOLEAN),
            "isSmartyValidated": _json.optional(_json.BOOLEAN),
            "obeysDst": _json.optional(_json.BOOLEAN),
            "cityId": _json.optional(_json.Nullable(_json.UUID_STRING)),
        }
