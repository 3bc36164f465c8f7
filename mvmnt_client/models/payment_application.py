from __future__ import annotations

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
class PaymentApplication(ResponseModel):
    """Part of a customer payment that is put towards one invoice."""

    id: UUID
    """UUID of the record."""
    invoice_id: UUID
    """Id of the invoice."""
    amount: Decimal
    """Portion of the payment put towards this invoice."""
    invoice_friendly_id: None | str = ABSENT
    """Human-readable number of the invoice."""
    invoice_amount: Decimal | None = ABSENT
    """Total of the invoice."""
    invoice_open_balance: Decimal | None = ABSENT
    """Open balance of the invoice before this payment is counted."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "invoiceId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.DECIMAL),
            "invoiceFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "invoiceAmount": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "invoiceOpenBalance": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }
