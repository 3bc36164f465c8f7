from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.mode = TransportMode.decode(take("mode"))
        model.order_stop_ids = (
            UNSET if (v := take("orderStopIds", None)) is None else [parse_uuid(item) for item in array(v)]
        )
        model.carrier = UNSET if (v := take("carrier", None)) is None else LoadCarrierInput.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "mode": kinds.required(kinds.EnumOf(TransportMode)),
            "orderStopIds": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "carrier": kinds.optional(kinds.ModelOf(LoadCarrierInput)),
        }


from .load_carrier_input import LoadCarrierInput
from .transport_mode import TransportMode
