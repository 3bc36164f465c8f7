from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ApproveBillsResponse(Model):
    """Outcome for each bill of a batch; check `failed` even though the status is 200."""

    approved: list[ApproveBillsResponseApprovedItem] | Unset = UNSET
    """Bills that were approved."""
    failed: list[ApproveBillsResponseFailedItem] | Unset = UNSET
    """Bills that were refused."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.approved = (
            UNSET
            if (v := take("approved", None)) is None
            else [ApproveBillsResponseApprovedItem.from_dict(item) for item in array(v)]
        )
        model.failed = (
            UNSET
            if (v := take("failed", None)) is None
            else [ApproveBillsResponseFailedItem.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "approved": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ApproveBillsResponseApprovedItem))),
            "failed": kinds.optional(kinds.ArrayOf(kinds.ModelOf(ApproveBillsResponseFailedItem))),
        }


from .approve_bills_response_approved_item import ApproveBillsResponseApprovedItem
from .approve_bills_response_failed_item import ApproveBillsResponseFailedItem
