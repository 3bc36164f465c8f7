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
class ReportTonuResponse200(Model):
    """The `ReportTonuResponse200` of the API."""

    load_carrier: LoadCarrier | Unset = UNSET
    """Assignment of a carrier to a load, with contact, charges, driver and equipment."""
    replacement_load_id: None | Unset | UUID = UNSET
    """UUID of the replacement load, filled when one was requested."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.load_carrier = UNSET if (v := take("loadCarrier", None)) is None else LoadCarrier.from_dict(v)
        model.replacement_load_id = (
            v if (v := take("replacementLoadId", UNSET)) is UNSET or v is None else parse_uuid(v)
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "loadCarrier": kinds.optional(kinds.ModelOf(LoadCarrier)),
            "replacementLoadId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .load_carrier import LoadCarrier
