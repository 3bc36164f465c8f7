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


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OutstandingInvoicesResponse(Model):
    """Invoices that a customer still has to pay, and their sum."""

    invoices: list[OutstandingInvoicesResponseInvoicesItem]
    """Invoices with the status `AWAITING_PAYMENT` or `PARTIALLY_PAID`."""
    total_outstanding: Decimal
    """Sum that the customer still has to pay."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoices = [OutstandingInvoicesResponseInvoicesItem.from_dict(item) for item in array(take("invoices"))]
        model.total_outstanding = parse_decimal(take("totalOutstanding"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoices": kinds.required(kinds.ArrayOf(kinds.ModelOf(OutstandingInvoicesResponseInvoicesItem))),
            "totalOutstanding": kinds.required(kinds.DECIMAL),
        }


from .outstanding_invoices_response_invoices_item import OutstandingInvoicesResponseInvoicesItem
