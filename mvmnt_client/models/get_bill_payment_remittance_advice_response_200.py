from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GetBillPaymentRemittanceAdviceResponse200(Model):
    """The `GetBillPaymentRemittanceAdviceResponse200` of the API."""

    payment_date: datetime.date | Unset = UNSET
    """Date of the payment."""
    payment_method: str | Unset = UNSET
    """How the money was transferred."""
    reference: str | Unset = UNSET
    """Check number or transaction id."""
    payee: GetBillPaymentRemittanceAdviceResponse200Payee | Unset = UNSET
    """Who was paid."""
    applications: list[GetBillPaymentRemittanceAdviceResponse200ApplicationsItem] | Unset = UNSET
    """Bills that the payment covers."""
    total_amount: Decimal | Unset = UNSET
    """Sum paid."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else parse_date(v)
        model.payment_method = take("paymentMethod", UNSET)
        model.reference = take("reference", UNSET)
        model.payee = (
            UNSET if (v := take("payee", None)) is None else GetBillPaymentRemittanceAdviceResponse200Payee.from_dict(v)
        )
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [GetBillPaymentRemittanceAdviceResponse200ApplicationsItem.from_dict(item) for item in array(v)]
        )
        model.total_amount = UNSET if (v := take("totalAmount", None)) is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
