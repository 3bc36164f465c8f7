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
class GetInvoicePaymentsResponse200(ResponseModel):
    """The `GetInvoicePaymentsResponse200` of the API."""

    data: list[InvoicePayment] | None = ABSENT
    """Payments put towards the invoice."""
    total_paid: Decimal | None = ABSENT
    """Sum of the payments."""
    open_balance: Decimal | None = ABSENT
    """Amount of the invoice still to be paid."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.optional(kinds.ArrayOf(kinds.ModelOf(InvoicePayment))),
            "totalPaid": kinds.optional(kinds.DECIMAL),
            "openBalance": kinds.optional(kinds.DECIMAL),
        }


from .invoice_payment import InvoicePayment
