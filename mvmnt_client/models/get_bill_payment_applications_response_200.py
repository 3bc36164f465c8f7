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
class GetBillPaymentApplicationsResponse200(ResponseModel):
    """The `GetBillPaymentApplicationsResponse200` of the API."""

    data: list[BillPaymentApplication] | None = ABSENT
    """Parts of the payment, one for each bill."""
    total_amount: Decimal | None = ABSENT
    """Sum of the applications."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillPaymentApplication))),
            "totalAmount": kinds.optional(kinds.DECIMAL),
        }


from .bill_payment_application import BillPaymentApplication
