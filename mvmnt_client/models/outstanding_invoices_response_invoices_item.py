from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OutstandingInvoicesResponseInvoicesItem(ResponseModel):
    """The `OutstandingInvoicesResponseInvoicesItem` of the API."""

    id: UUID | None = ABSENT
    """UUID of the record."""
    friendly_id: str | None = ABSENT
    """Human-readable number shown in the product; not accepted where an id is expected."""
    amount: Decimal | None = ABSENT
    """Total of the invoice."""
    invoice_date: datetime.date | None = ABSENT
    """Date of issue."""
    due_date: datetime.date | None = ABSENT
    """Date by which payment is due."""
    open_balance: Decimal | None = ABSENT
    """Amount still to be paid."""
    is_overdue: bool | None = ABSENT
    """Whether the due date has passed without full payment."""
    payments: list[OutstandingInvoicesResponseInvoicesItemPaymentsItem] | None = ABSENT
    """Payments already put towards the invoice."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "friendlyId": kinds.optional(kinds.STRING),
            "amount": kinds.optional(kinds.DECIMAL),
            "invoiceDate": kinds.optional(kinds.DATE),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "openBalance": kinds.optional(kinds.DECIMAL),
            "isOverdue": kinds.optional(kinds.BOOLEAN),
            "payments": kinds.optional(
                kinds.ArrayOf(kinds.ModelOf(OutstandingInvoicesResponseInvoicesItemPaymentsItem))
            ),
        }


from .outstanding_invoices_response_invoices_item_payments_item import (
    OutstandingInvoicesResponseInvoicesItemPaymentsItem,
)
