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
from mvmnt._json.values.dates import parse_date, parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CreditMemo(Model):
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
    key: None | str | Unset = UNSET
    """Identifier that the client gave the record; null if it has none."""
    reference: None | str | Unset = UNSET
    """Reference of the credit memo."""
    customer: CustomerReference | Unset = UNSET
    """Customer who holds the credit."""
    applied_amount: Decimal | Unset = UNSET
    """Sum already used on invoices."""
    currency: None | str | Unset = UNSET
    """Currency code of the amounts, such as USD or CAD."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    source_payment_group_id: None | Unset | UUID = UNSET
    """Id of the payment whose overpayment gave rise to this credit memo; null if it came about otherwise."""
    source_payment_key: None | str | Unset = UNSET
    """Key of that payment."""
    applications: list[CreditMemoApplication] | Unset = UNSET
    """Invoices on which the credit was used."""
    qbo_id: None | str | Unset = UNSET
    """Id of the credit memo in QuickBooks Online."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the record was last changed."""
    voided_at: datetime.datetime | None | Unset = UNSET
    """When the credit memo was voided; null if it is not void."""
    void_reason: None | str | Unset = UNSET
    """Reason given when the credit memo was voided."""
    created_by: UserReference | Unset = UNSET
    """User who created the credit memo."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.amount = parse_decimal(take("amount"))
        model.remaining_balance = parse_decimal(take("remainingBalance"))
        model.status = CreditMemoStatus.decode(take("status"))
        model.memo_date = parse_date(take("memoDate"))
        model.created_at = parse_date_time(take("createdAt"))
        model.key = take("key", UNSET)
        model.reference = take("reference", UNSET)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.applied_amount = UNSET if (v := take("appliedAmount", None)) is None else parse_decimal(v)
        model.currency = take("currency", UNSET)
        model.notes = take("notes", UNSET)
        model.source_payment_group_id = (
            v if (v := take("sourcePaymentGroupId", UNSET)) is UNSET or v is None else parse_uuid(v)
        )
        model.source_payment_key = take("sourcePaymentKey", UNSET)
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [CreditMemoApplication.from_dict(item) for item in array(v)]
        )
        model.qbo_id = take("qboId", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.voided_at = v if (v := take("voidedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.void_reason = take("voidReason", UNSET)
        model.created_by = UNSET if (v := take("createdBy", None)) is None else UserReference.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
