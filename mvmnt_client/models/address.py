from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Address(Model):
    """Address taken from a location record, whose id is not shown."""

    line1: str
    city: str
    country: str
    """Country, as a code or a name."""
    market: str
    """Code of the market or region in which the address lies."""
    is_airport_or_airbase: bool
    """Whether the address is an airport or an air base."""
    is_construction_or_utility_site: bool
    """Whether the address is a construction or utility site."""
    is_smarty_validated: bool
    """Whether the address was validated through SmartyStreets."""
    obeys_dst: bool
    """Whether daylight saving time applies at the address."""
    line2: None | str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    latitude: None | str | Unset = UNSET
    """Latitude, carried as a string."""
    longitude: None | str | Unset = UNSET
    """Longitude, carried as a string."""
    city_id: None | Unset | UUID = UNSET
    """Id of the standardized city record, which is internal to the system."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.line1 = take("line1")
        model.city = take("city")
        model.country = take("country")
        model.market = take("market")
        model.is_airport_or_airbase = take("isAirportOrAirbase")
        model.is_construction_or_utility_site = take("isConstructionOrUtilitySite")
        model.is_smarty_validated = take("isSmartyValidated")
        model.obeys_dst = take("obeysDst")
        model.line2 = take("line2", UNSET)
        model.latitude = take("latitude", UNSET)
        model.longitude = take("longitude", UNSET)
        model.city_id = v if (v := take("cityId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "line1": kinds.required(kinds.STRING),
            "city": kinds.required(kinds.STRING),
            "country": kinds.required(kinds.STRING),
            "market": kinds.required(kinds.STRING),
            "isAirportOrAirbase": kinds.required(kinds.BOOLEAN),
            "isConstructionOrUtilitySite": kinds.required(kinds.BOOLEAN),
            "isSmartyValidated": kinds.required(kinds.BOOLEAN),
            "obeysDst": kinds.required(kinds.BOOLEAN),
            "line2": kinds.optional(kinds.Nullable(kinds.STRING)),
            "latitude": kinds.optional(kinds.Nullable(kinds.STRING)),
            "longitude": kinds.optional(kinds.Nullable(kinds.STRING)),
            "cityId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }
