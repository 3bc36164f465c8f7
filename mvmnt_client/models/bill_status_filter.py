from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillStatusFilter(Model):
    """Criterion on the status of a bill."""

    equal_to: BillStatus | Unset = UNSET
    """Matches exactly this value."""
    not_equal_to: BillStatus | Unset = UNSET
    """Matches every other value."""
    in_: list[BillStatus] | Unset = UNSET
    """Matches any of these values."""
    not_in: list[BillStatus] | Unset = UNSET
    """Matches none of these values."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(BillStatus)),
            "notEqualTo": kinds.optional(kinds.EnumOf(BillStatus)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(BillStatus))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(BillStatus))),
        }


from .bill_status import BillStatus
