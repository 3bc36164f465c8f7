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
class AddCarrierResponse(Model):
    """The carrier assignment that was just created, with the ids that lead to it."""

    load_id: UUID
    """UUID of the load."""
    load_carrier_id: UUID
    """UUID of the new carrier assignment."""
    load_carrier: LoadCarrier | Unset = UNSET
    """The new carrier assignment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.load_id = parse_uuid(take("loadId"))
        model.load_carrier_id = parse_uuid(take("loadCarrierId"))
        model.load_carrier = UNSET if (v := take("loadCarrier", None)) is None else LoadCarrier.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "loadId": kinds.required(kinds.UUID_STRING),
            "loadCarrierId": kinds.required(kinds.UUID_STRING),
            "loadCarrier": kinds.optional(kinds.ModelOf(LoadCarrier)),
        }


from .load_carrier import LoadCarrier
