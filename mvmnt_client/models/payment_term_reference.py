from __future__ import annotations

import datetime
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
class PaymentTermReference(ResponseModel):
    """Payment term as it is embedded in responses. It is never part of a request."""

    id: UUID
    """UUID that the API assigned to the record."""
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    description: None | str = ABSENT
    """Explanatory text of the term."""
    days: int | None = ABSENT
    """Number of days until payment is due."""
    quick_pay_fee: float | None = ABSENT
    """Fee for quick pay, as a fraction: 0.05 stands for 5 percent."""
    ap_only: bool | None = ABSENT
    """Whether the term is reserved for accounts payable, that is, for what the broker owes."""
    do_not_use: bool | None = ABSENT
    """Whether the term is barred from use in new transactions."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "description": kinds.optional(kinds.Nullable(kinds.STRING)),
            "days": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quickPayFee": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "apOnly": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "doNotUse": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }
