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
class ReportTonuResponse200(ResponseModel):
    """The `ReportTonuResponse200` of the API."""

    load_carrier: LoadCarrier | None = ABSENT
    """Assignment of a carrier to a load, with contact, charges, driver and equipment."""
    replacement_load_id: None | UUID = ABSENT
    """UUID of the replacement load, filled when one was requested."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "loadCarrier": kinds.optional(kinds.ModelOf(LoadCarrier)),
            "replacementLoadId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .load_carrier import LoadCarrier
