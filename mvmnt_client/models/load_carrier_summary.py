from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrierSummary(Model):
    """Short form of a carrier assignment as it is embedded in a load summary."""

    id: UUID | Unset = UNSET
    """UUID of the assignment, not of the carrier."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier that is assigned."""
    status: LoadCarrierSummaryStatus | Unset = UNSET
    """Whether the assignment is active, ended as TONU (truck ordered, not used) or bounced."""
    booked_at: datetime.datetime | None | Unset = UNSET
    """Time at which the carrier was booked."""
    dispatched_at: datetime.datetime | None | Unset = UNSET
    """Time at which the carrier was dispatched."""
    total_cost: Decimal | None | Unset = UNSET
    """Cost of this carrier."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else LoadCarrierSummaryStatus.decode(v)
        model.booked_at = v if (v := take("bookedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.dispatched_at = v if (v := take("dispatchedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.total_cost = v if (v := take("totalCost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
