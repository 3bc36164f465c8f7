from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class ApproveBillsResponse(ResponseModel):
    """Outcome for each bill of a batch; check `failed` even though the status is 200."""

    approved: list[ApproveBillsResponseApprovedItem] | None = ABSENT
    """Bills that were approved."""
    failed: list[ApproveBillsResponseFailedItem] | None = ABSENT
    """Bills that were refused."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "approved": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ApproveBillsResponseApprovedItem))),
            "failed": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ApproveBillsResponseFailedItem))),
        }


from .approve_bills_response_approved_item import ApproveBillsResponseApprovedItem
from .approve_bills_response_failed_item import ApproveBillsResponseFailedItem
