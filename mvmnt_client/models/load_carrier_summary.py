from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class LoadCarrierSummary(_Model):
    """Short form of a carrier assignment as it is embedded in a load summary.

    Attributes:
        id: UUID of the assignment, not of the carrier.
        carrier: Carrier that is assigned.
        status: Whether the assignment is active, ended as TONU (truck ordered, not used) or bounced.
        booked_at: Time at which the carrier was booked.
        dispatched_at: Time at which the carrier was dispatched.
        total_cost: Cost of this carrier.
    """

    id: UUID | Unset = UNSET
    carrier: CarrierReference | Unset = UNSET
    status: LoadCarrierSummaryStatus | Unset = UNSET
    booked_at: datetime.datetime | None | Unset = UNSET
    dispatched_at: datetime.datetime | None | Unset = UNSET
    total_cost: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else LoadCarrierSummaryStatus.decode(v)
        model.booked_at = (
            v if (v := take("bookedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.dispatched_at = (
            v if (v := take("dispatchedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.total_cost = take("totalCost", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.booked_at is not UNSET:
            members["bookedAt"] = None if self.booked_at is None else self.booked_at.isoformat()
        if self.dispatched_at is not UNSET:
            members["dispatchedAt"] = None if self.dispatched_at is None else self.dispatched_at.isoformat()
        if self.total_cost is not UNSET:
            members["totalCost"] = self.total_cost
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "status": _json.optional(_json.EnumOf(LoadCarrierSummaryStatus)),
            "bookedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "dispatchedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "totalCost": _json.optional(_json.Nullable(_json.NUMBER)),
        }


from .carrier_reference import CarrierReference
from .load_carrier_summary_status import LoadCarrierSummaryStatus
