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
class OutstandingInvoicesResponseInvoicesItemPaymentsItem(ResponseModel):
    """The `OutstandingInvoicesResponseInvoicesItemPaymentsItem` of the API."""

    id: UUID | None = ABSENT
    """UUID of the record."""
    amount: Decimal | None = ABSENT
    payment_date: datetime.date | None = ABSENT
    """Date of the payment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "amount": kinds.optional(kinds.DECIMAL),
            "paymentDate": kinds.optional(kinds.DATE),
        }
