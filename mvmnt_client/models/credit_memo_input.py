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
class CreditMemoInput(Model):
    """Credit memo to issue to a customer."""

    customer_id: UUID
    """Id of the customer who receives the credit; cannot be changed later."""
    amount: Decimal | float | int
    """Amount of the credit, at least 0.01."""
    memo_date: datetime.date
    """Date of the credit memo."""
    currency: str | Unset = UNSET
    """Currency code; the customer's currency if absent."""
    reference: str | Unset = UNSET
    """Reference of the credit memo, at most 500 characters."""
    notes: str | Unset = UNSET
    """Free-text notes, at most 2000 characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customerId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.Range(kinds.DECIMAL, minimum="0.01")),
            "memoDate": kinds.required(kinds.DATE),
            "currency": kinds.optional(kinds.STRING),
            "reference": kinds.optional(kinds.Text(max_length=500)),
            "notes": kinds.optional(kinds.Text(max_length=2000)),
        }
