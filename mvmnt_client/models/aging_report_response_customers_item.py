from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class AgingReportResponseCustomersItem(Model):
    """The `AgingReportResponseCustomersItem` of the API."""

    id: UUID | Unset = UNSET
    """UUID of the customer."""
    name: str | Unset = UNSET
    friendly_id: str | Unset = UNSET
    """Human-readable number of the customer."""
    current: Decimal | Unset = UNSET
    """Amount in the bucket named current."""
    days1to30: Decimal | Unset = UNSET
    """Amount in the bucket of 1 to 30 days."""
    days31to60: Decimal | Unset = UNSET
    """Amount in the bucket of 31 to 60 days."""
    days61to90: Decimal | Unset = UNSET
    """Amount in the bucket of 61 to 90 days."""
    over90: Decimal | Unset = UNSET
    """Amount in the bucket of more than 90 days."""
    total: Decimal | Unset = UNSET
    """Sum that the customer owes."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.name = take("name", UNSET)
        model.friendly_id = take("friendlyId", UNSET)
        model.current = UNSET if (v := take("current", None)) is None else parse_decimal(v)
        model.days1to30 = UNSET if (v := take("days1to30", None)) is None else parse_decimal(v)
        model.days31to60 = UNSET if (v := take("days31to60", None)) is None else parse_decimal(v)
        model.days61to90 = UNSET if (v := take("days61to90", None)) is None else parse_decimal(v)
        model.over90 = UNSET if (v := take("over90", None)) is None else parse_decimal(v)
        model.total = UNSET if (v := take("total", None)) is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "name": kinds.optional(kinds.STRING),
            "friendlyId": kinds.optional(kinds.STRING),
            "current": kinds.optional(kinds.DECIMAL),
            "days1to30": kinds.optional(kinds.DECIMAL),
            "days31to60": kinds.optional(kinds.DECIMAL),
            "days61to90": kinds.optional(kinds.DECIMAL),
            "over90": kinds.optional(kinds.DECIMAL),
            "total": kinds.optional(kinds.DECIMAL),
        }
