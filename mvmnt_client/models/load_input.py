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
class LoadInput(Model):
    """A new load, with the order stops it covers and optionally a first carrier."""

    mode: TransportMode
    """Mode of transport."""
    order_stop_ids: list[UUID] | Unset = UNSET
    """UUIDs of the order stops that the load covers."""
    carrier: LoadCarrierInput | Unset = UNSET
    """First carrier to assign to the load."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "mode": kinds.required(kinds.EnumOf(TransportMode)),
            "orderStopIds": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "carrier": kinds.optional(kinds.ModelOf(LoadCarrierInput)),
        }


from .load_carrier_input import LoadCarrierInput
from .transport_mode import TransportMode
