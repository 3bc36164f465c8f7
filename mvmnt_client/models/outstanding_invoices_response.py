from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OutstandingInvoicesResponse(ResponseModel):
    """Invoices that a customer still has to pay, and their sum."""

    invoices: list[OutstandingInvoicesResponseInvoicesItem]
    """Invoices with the status `AWAITING_PAYMENT` or `PARTIALLY_PAID`."""
    total_outstanding: Decimal
    """Sum that the customer still has to pay."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoices": kinds.required(kinds.ArrayOf(kinds.ModelOf(OutstandingInvoicesResponseInvoicesItem))),
            "totalOutstanding": kinds.required(kinds.DECIMAL),
        }


from .outstanding_invoices_response_invoices_item import OutstandingInvoicesResponseInvoicesItem
