from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class ApAgingReportResponseTotals(ResponseModel):
    """Sums over all payees."""

    current: Decimal | None = ABSENT
    """Amount in the bucket named current."""
    days1to30: Decimal | None = ABSENT
    """Amount in the bucket of 1 to 30 days."""
    days31to60: Decimal | None = ABSENT
    """Amount in the bucket of 31 to 60 days."""
    days61to90: Decimal | None = ABSENT
    """Amount in the bucket of 61 to 90 days."""
    over90: Decimal | None = ABSENT
    """Amount in the bucket of more than 90 days."""
    total: Decimal | None = ABSENT
    """Sum owed to all payees."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "current": kinds.optional(kinds.DECIMAL),
            "days1to30": kinds.optional(kinds.DECIMAL),
            "days31to60": kinds.optional(kinds.DECIMAL),
            "days61to90": kinds.optional(kinds.DECIMAL),
            "over90": kinds.optional(kinds.DECIMAL),
            "total": kinds.optional(kinds.DECIMAL),
        }
