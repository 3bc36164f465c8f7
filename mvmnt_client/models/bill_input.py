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
class BillInput(Model):
    """Data to enter a bill from a carrier or vendor."""

    entity_type: BillEntityType
    """Says whether `entityId` names a load carrier assignment or a vended service."""
    entity_id: UUID
    """Id of the load carrier assignment (LoadCarrier) or vended service (VendedService) that is billed; it must
    await an invoice."""
    invoice_date: datetime.date
    """Date on the payee's invoice."""
    amount: Decimal | float | int
    """Total of the bill."""
    due_date: datetime.date | Unset = UNSET
    """Date by which payment is due; calculated from the payment term if absent."""
    reference: str | Unset = UNSET
    """The payee's own invoice number, at most 500 characters."""
    currency: str | Unset = UNSET
    """Currency code; the payee's currency if absent."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "entityType": kinds.required(kinds.EnumOf(BillEntityType)),
            "entityId": kinds.required(kinds.UUID_STRING),
            "invoiceDate": kinds.required(kinds.DATE),
            "amount": kinds.required(kinds.DECIMAL),
            "dueDate": kinds.optional(kinds.DATE),
            "reference": kinds.optional(kinds.Text(max_length=500)),
            "currency": kinds.optional(kinds.STRING),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }


from .bill_entity_type import BillEntityType
