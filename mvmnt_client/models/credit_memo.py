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
class CreditMemo(ResponseModel):
    """Credit granted to a customer, which can be used on that customer's invoices."""

    id: UUID
    """UUID of the record."""
    amount: Decimal
    """Amount of the credit as first issued."""
    remaining_balance: Decimal
    """Credit that can still be used."""
    status: CreditMemoStatus
    """How much of the credit has been used, or that it is void."""
    memo_date: datetime.date
    """Date of the credit memo."""
    created_at: datetime.datetime
    """When the record was created."""
    key: None | str = ABSENT
    """Identifier that the client gave the record; null if it has none."""
    reference: None | str = ABSENT
    """Reference of the credit memo."""
    customer: CustomerReference | None = ABSENT
    """Customer who holds the credit."""
    applied_amount: Decimal | None = ABSENT
    """Sum already used on invoices."""
    currency: None | str = ABSENT
    """Currency code of the amounts, such as USD or CAD."""
    notes: None | str = ABSENT
    """Free-text notes."""
    source_payment_group_id: None | UUID = ABSENT
    """Id of the payment whose overpayment gave rise to this credit memo; null if it came about otherwise."""
    source_payment_key: None | str = ABSENT
    """Key of that payment."""
    applications: list[CreditMemoApplication] | None = ABSENT
    """Invoices on which the credit was used."""
    qbo_id: None | str = ABSENT
    """Id of the credit memo in QuickBooks Online."""
    updated_at: datetime.datetime | None = ABSENT
    """When the record was last changed."""
    voided_at: datetime.datetime | None = ABSENT
    """When the credit memo was voided; null if it is not void."""
    void_reason: None | str = ABSENT
    """Reason given when the credit memo was voided."""
    created_by: UserReference | None = ABSENT
    """User who created the credit memo."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.DECIMAL),
            "remainingBalance": kinds.required(kinds.DECIMAL),
            "status": kinds.required(kinds.EnumOf(CreditMemoStatus)),
            "memoDate": kinds.required(kinds.DATE),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "customer": kinds.optional(kinds.ModelOf(CustomerReference)),
            "appliedAmount": kinds.optional(kinds.DECIMAL),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "sourcePaymentGroupId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "sourcePaymentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "applications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CreditMemoApplication))),
            "qboId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "voidedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "voidReason": kinds.optional(kinds.Nullable(kinds.STRING)),
            "createdBy": kinds.optional(kinds.ModelOf(UserReference)),
        }


from .credit_memo_application import CreditMemoApplication
from .credit_memo_status import CreditMemoStatus
from .customer_reference import CustomerReference
from .user_reference import UserReference
