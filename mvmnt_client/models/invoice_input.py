from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class InvoiceInput(Model):
    """Data to create an invoice for an order."""

    order_id: UUID
    """Id of the order to invoice."""
    invoice_date: datetime.date
    """Date of issue."""
    amount: Decimal | float | int
    """Total of the invoice, normally the sum of the order's charges."""
    due_date: datetime.date | Unset = UNSET
    """Date by which payment is due; calculated from the payment term if absent."""
    reference: str | Unset = UNSET
    """External reference number, at most 500 characters."""
    currency: str | Unset = UNSET
    """Currency code; the customer's currency if absent."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term; the customer's default term if absent."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "orderId": kinds.required(kinds.UUID_STRING),
            "invoiceDate": kinds.required(kinds.DATE),
            "amount": kinds.required(kinds.DECIMAL),
            "dueDate": kinds.optional(kinds.DATE),
            "reference": kinds.optional(kinds.Text(max_length=500)),
            "currency": kinds.optional(kinds.STRING),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }
