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
