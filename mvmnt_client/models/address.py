from __future__ import annotations

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
class Address(ResponseModel):
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
    line2: None | str = ABSENT
    """Second line of the address, such as a suite or floor."""
    latitude: None | str = ABSENT
    """Latitude, carried as a string."""
    longitude: None | str = ABSENT
    """Longitude, carried as a string."""
    city_id: None | UUID = ABSENT
    """Id of the standardized city record, which is internal to the system."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
