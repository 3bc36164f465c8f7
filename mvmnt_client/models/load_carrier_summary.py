from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrierSummary(ResponseModel):
    """Short form of a carrier assignment as it is embedded in a load summary."""

    id: UUID | None = ABSENT
    """UUID of the assignment, not of the carrier."""
    carrier: CarrierReference | None = ABSENT
    """Carrier that is assigned."""
    status: LoadCarrierSummaryStatus | None = ABSENT
    """Whether the assignment is active, ended as TONU (truck ordered, not used) or bounced."""
    booked_at: datetime.datetime | None = ABSENT
    """Time at which the carrier was booked."""
    dispatched_at: datetime.datetime | None = ABSENT
    """Time at which the carrier was dispatched."""
    total_cost: Decimal | None = ABSENT
    """Cost of this carrier."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "status": kinds.optional(kinds.EnumOf(LoadCarrierSummaryStatus)),
            "bookedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "dispatchedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "totalCost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }


from .carrier_reference import CarrierReference
from .load_carrier_summary_status import LoadCarrierSummaryStatus
