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
class CreditMemoApplication(ResponseModel):
    """Use of a credit memo on one invoice."""

    id: UUID
    """UUID of the record."""
    invoice_id: UUID
    """Id of the invoice."""
    amount: Decimal
    """Portion of the credit put towards this invoice."""
    invoice_friendly_id: None | str = ABSENT
    """Human-readable number of the invoice."""
    payment_id: UUID | None = ABSENT
    """Id of the payment through which the credit was used."""
    payment_key: None | str = ABSENT
    """Key of that payment."""
    applied_at: datetime.datetime | None = ABSENT
    """When the credit was put towards the invoice."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "invoiceId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.DECIMAL),
            "invoiceFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentId": kinds.optional(kinds.UUID_STRING),
            "paymentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "appliedAt": kinds.optional(kinds.DATE_TIME),
        }
