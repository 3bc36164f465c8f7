from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentApplicationInput(Model):
    """Amount of a payment to put towards one bill."""

    bill_id: UUID
    """Id of the bill to pay."""
    amount: Decimal | float | int
    """Portion to put towards the bill, at least 0.01."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "billId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.Range(kinds.DECIMAL, minimum="0.01")),
        }
