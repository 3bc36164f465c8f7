from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ReportTonuRequest(Model):
    """Details of a truck that was ordered but not used (TONU)."""

    reason: str | Unset = UNSET
    """Why the truck was not used, in at most 1000 characters."""
    costs: list[ReportTonuRequestCostsItem] | Unset = UNSET
    """Costs of the TONU that are to be recorded."""
    create_replacement_load: bool | Unset = UNSET
    """Whether a new load is created in place of this one; false by default. The server's default is False."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "reason": kinds.optional(kinds.Text(max_length=1000)),
            "costs": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ReportTonuRequestCostsItem))),
            "createReplacementLoad": kinds.optional(kinds.BOOLEAN),
        }


from .report_tonu_request_costs_item import ReportTonuRequestCostsItem
