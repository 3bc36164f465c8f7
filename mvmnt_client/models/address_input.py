from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class AddressInput(Model):
    """Address from which a location is created."""

    line1: str
    city: str
    country: str
    """Country, as a code or a name."""
    market: str
    """Code of the market or region in which the address lies."""
    line2: str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    latitude: str | Unset = UNSET
    """Latitude, carried as a string."""
    longitude: str | Unset = UNSET
    """Longitude, carried as a string."""
    is_airport_or_airbase: bool | Unset = UNSET
    """Whether the address is an airport or an air base; false when absent. The server's default is False."""
    is_construction_or_utility_site: bool | Unset = UNSET
    """Whether the address is a construction or utility site; false when absent. The server's default is False."""
    is_smarty_validated: bool | Unset = UNSET
    """Whether the address was validated through SmartyStreets; false when absent. The server's default is False."""
    obeys_dst: bool | Unset = UNSET
    """Whether daylight saving time applies at the address; true when absent. The server's default is True."""
    city_id: UUID | Unset = UNSET
    """Id of the standardized city record, which is internal to the system."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "line1": kinds.required(kinds.STRING),
            "city": kinds.required(kinds.STRING),
            "country": kinds.required(kinds.STRING),
            "market": kinds.required(kinds.STRING),
            "line2": kinds.optional(kinds.STRING),
            "latitude": kinds.optional(kinds.STRING),
            "longitude": kinds.optional(kinds.STRING),
            "isAirportOrAirbase": kinds.optional(kinds.BOOLEAN),
            "isConstructionOrUtilitySite": kinds.optional(kinds.BOOLEAN),
            "isSmartyValidated": kinds.optional(kinds.BOOLEAN),
            "obeysDst": kinds.optional(kinds.BOOLEAN),
            "cityId": kinds.optional(kinds.UUID_STRING),
        }
