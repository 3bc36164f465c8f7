from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GetInvoicePaymentsResponse200(Model):
    """The `GetInvoicePaymentsResponse200` of the API."""

    data: list[InvoicePayment] | Unset = UNSET
    """Payments put towards the invoice."""
    total_paid: Decimal | Unset = UNSET
    """Sum of the payments."""
    open_balance: Decimal | Unset = UNSET
    """Amount of the invoice still to be paid."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = (
            UNSET if (v := take("data", None)) is None else [InvoicePayment.from_dict(item) for item in array(v)]
        )
        model.total_paid = UNSET if (v := take("totalPaid", None)) is None else parse_decimal(v)
        model.open_balance = UNSET if (v := take("openBalance", None)) is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.optional(kinds.ArrayOf(kinds.ModelOf(InvoicePayment))),
            "totalPaid": kinds.optional(kinds.DECIMAL),
            "openBalance": kinds.optional(kinds.DECIMAL),
        }


from .invoice_payment import InvoicePayment
