from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OutstandingInvoicesResponseInvoicesItem(Model):
    """The `OutstandingInvoicesResponseInvoicesItem` of the API."""

    id: UUID | Unset = UNSET
    """UUID of the record."""
    friendly_id: str | Unset = UNSET
    """Human-readable number shown in the product; not accepted where an id is expected."""
    amount: Decimal | Unset = UNSET
    """Total of the invoice."""
    invoice_date: datetime.date | Unset = UNSET
    """Date of issue."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    open_balance: Decimal | Unset = UNSET
    """Amount still to be paid."""
    is_overdue: bool | Unset = UNSET
    """Whether the due date has passed without full payment."""
    payments: list[OutstandingInvoicesResponseInvoicesItemPaymentsItem] | Unset = UNSET
    """Payments already put towards the invoice."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.friendly_id = take("friendlyId", UNSET)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.invoice_date = UNSET if (v := take("invoiceDate", None)) is None else parse_date(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.open_balance = UNSET if (v := take("openBalance", None)) is None else parse_decimal(v)
        model.is_overdue = take("isOverdue", UNSET)
        model.payments = (
            UNSET
            if (v := take("payments", None)) is None
            else [OutstandingInvoicesResponseInvoicesItemPaymentsItem.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

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
