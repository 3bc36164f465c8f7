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
class GetCreditMemoApplicationsResponse200(ResponseModel):
    """The `GetCreditMemoApplicationsResponse200` of the API."""

    data: list[CreditMemoApplication] | None = ABSENT
    """Applications of the credit to invoices."""
    total_applied: Decimal | None = ABSENT
    """Sum used on invoices."""
    remaining_balance: Decimal | None = ABSENT
    """Credit that can still be used."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CreditMemoApplication))),
            "totalApplied": kinds.optional(kinds.DECIMAL),
            "remainingBalance": kinds.optional(kinds.DECIMAL),
        }


from .credit_memo_application import CreditMemoApplication
