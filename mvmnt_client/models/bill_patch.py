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
class BillPatch(Model):
    """Changes to a bill. An absent member stays unchanged, and null clears a nullable one."""

    invoice_date: datetime.date | None | Unset = UNSET
    """Date on the payee's invoice."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    amount: Decimal | float | int | Unset = UNSET
    """Total of the bill; fixed once payments are applied."""
    reference: None | str | Unset = UNSET
    """The payee's own invoice number."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoiceDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "amount": kinds.optional(kinds.DECIMAL),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }
