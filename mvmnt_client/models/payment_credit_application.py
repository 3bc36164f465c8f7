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
class PaymentCreditApplication(ResponseModel):
    """Part of a credit memo that is used within a customer payment."""

    id: UUID | None = ABSENT
    """UUID of the record."""
    credit_memo_id: UUID | None = ABSENT
    """Id of the credit memo."""
    credit_memo_reference: None | str = ABSENT
    """Reference of the credit memo."""
    amount: Decimal | None = ABSENT
    """Portion of the credit used in this payment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "creditMemoId": kinds.optional(kinds.UUID_STRING),
            "creditMemoReference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "amount": kinds.optional(kinds.DECIMAL),
        }
