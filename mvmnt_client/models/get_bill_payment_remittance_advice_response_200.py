from __future__ import annotations

import datetime
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
class GetBillPaymentRemittanceAdviceResponse200(ResponseModel):
    """The `GetBillPaymentRemittanceAdviceResponse200` of the API."""

    payment_date: datetime.date | None = ABSENT
    """Date of the payment."""
    payment_method: str | None = ABSENT
    """How the money was transferred."""
    reference: str | None = ABSENT
    """Check number or transaction id."""
    payee: GetBillPaymentRemittanceAdviceResponse200Payee | None = ABSENT
    """Who was paid."""
    applications: list[GetBillPaymentRemittanceAdviceResponse200ApplicationsItem] | None = ABSENT
    """Bills that the payment covers."""
    total_amount: Decimal | None = ABSENT
    """Sum paid."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "paymentDate": kinds.optional(kinds.DATE),
            "paymentMethod": kinds.optional(kinds.STRING),
            "reference": kinds.optional(kinds.STRING),
            "payee": kinds.optional(kinds.ModelOf(GetBillPaymentRemittanceAdviceResponse200Payee)),
            "applications": kinds.optional(
                kinds.ArrayOf(kinds.ModelOf(GetBillPaymentRemittanceAdviceResponse200ApplicationsItem))
            ),
            "totalAmount": kinds.optional(kinds.DECIMAL),
        }


from .get_bill_payment_remittance_advice_response_200_applications_item import (
    GetBillPaymentRemittanceAdviceResponse200ApplicationsItem,
)
from .get_bill_payment_remittance_advice_response_200_payee import GetBillPaymentRemittanceAdviceResponse200Payee
