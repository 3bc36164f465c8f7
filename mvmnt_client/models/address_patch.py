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
class AddressPatch(Model):
    """Changes to an address. An absent member stays unchanged; null clears a member that may be null."""

    line1: str | Unset = UNSET
    line2: None | str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    """Country, as a code or a name."""
    market: str | Unset = UNSET
    """Code of the market or region in which the address lies."""
    latitude: None | str | Unset = UNSET
    """Latitude, carried as a string."""
    longitude: None | str | Unset = UNSET
    """Longitude, carried as a string."""
    is_airport_or_airbase: bool | Unset = UNSET
    """Whether the address is an airport or an air base."""
    is_construction_or_utility_site: bool | Unset = UNSET
    """Whether the address is a construction or utility site."""
    is_smarty_validated: bool | Unset = UNSET
    """Whether the address was validated through SmartyStreets."""
    obeys_dst: bool | Unset = UNSET
    """Whether daylight saving time applies at the address."""
    city_id: None | Unset | UUID = UNSET
    """Id of the standardized city record, which is internal to the system."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
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
        model.city_id = v if (v := take("cityId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "line1": kinds.optional(kinds.STRING),
            "line2": kinds.optional(kinds.Nullable(kinds.STRING)),
            "city": kinds.optional(kinds.STRING),
            "country": kinds.optional(kinds.STRING),
            "market": kinds.optional(kinds.STRING),
            "latitude": kinds.optional(kinds.Nullable(kinds.STRING)),
            "longitude": kinds.optional(kinds.Nullable(kinds.STRING)),
            "isAirportOrAirbase": kinds.optional(kinds.BOOLEAN),
            "isConstructionOrUtilitySite": kinds.optional(kinds.BOOLEAN),
            "isSmartyValidated": kinds.optional(kinds.BOOLEAN),
            "obeysDst": kinds.optional(kinds.BOOLEAN),
            "cityId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }
