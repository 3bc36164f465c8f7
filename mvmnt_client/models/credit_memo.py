from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CreditMemo(_Model):
    """Credit granted to a customer, which can be used on that customer's invoices.

    Attributes:
        id: UUID of the record.
        amount: Amount of the credit as first issued.
        remaining_balance: Credit that can still be used.
        status: How much of the credit has been used, or that it is void.
        memo_date: Date of the credit memo.
        created_at: When the record was created.
        key: Identifier that the client gave the record; null if it has none.
        reference: Reference of the credit memo.
        customer: Customer who holds the credit.
        applied_amount: Sum already used on invoices.
        currency: Currency code of the amounts, such as USD or CAD.
        notes: Free-text notes.
        source_payment_group_id: Id of the payment whose overpayment gave rise to this credit memo; null if it
            came about otherwise.
        source_payment_key: Key of that payment.
        applications: Invoices on which the credit was used.
        qbo_id: Id of the credit memo in QuickBooks Online.
        updated_at: When the record was last changed.
        voided_at: When the credit memo was voided; null if it is not void.
        void_reason: Reason given when the credit memo was voided.
        created_by: User who created the credit memo.
    """

    id: UUID
    amount: float
    remaining_balance: float
    status: CreditMemoStatus
    memo_date: datetime.date
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    reference: None | str | Unset = UNSET
    customer: CustomerReference | Unset = UNSET
    applied_amount: float | Unset = UNSET
    currency: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    source_payment_group_id: None | Unset | UUID = UNSET
    source_payment_key: None | str | Unset = UNSET
    applications: list[CreditMemoApplication] | Unset = UNSET
    qbo_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    voided_at: datetime.datetime | None | Unset = UNSET
    void_reason: None | str | Unset = UNSET
    created_by: UserReference | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.amount = take("amount")
        model.remaining_balance = take("remainingBalance")
        model.status = CreditMemoStatus.decode(take("status"))
        model.memo_date = datetime.date.fromisoformat(take("memoDate"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.reference = take("reference", UNSET)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.applied_amount = take("appliedAmount", UNSET)
        model.currency = take("currency", UNSET)
        model.notes = take("notes", UNSET)
        model.source_payment_group_id = (
            v if (v := take("sourcePaymentGroupId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        )
        model.source_payment_key = take("sourcePaymentKey", UNSET)
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [CreditMemoApplication.from_dict(item) for item in v]
        )
        model.qbo_id = take("qboId", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.voided_at = (
            v if (v := take("voidedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.void_reason = take("voidReason", UNSET)
        model.created_by = UNSET if (v := take("createdBy", None)) is None else UserReference.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "amount": self.amount,
            "remainingBalance": self.remaining_balance,
            "status": str(self.status),
            "memoDate": self.memo_date.isoformat(),
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.applied_amount is not UNSET:
            members["appliedAmount"] = self.applied_amount
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.source_payment_group_id is not UNSET:
            members["sourcePaymentGroupId"] = (
                None if self.source_payment_group_id is None else str(self.source_payment_group_id)
            )
        if self.source_payment_key is not UNSET:
            members["sourcePaymentKey"] = self.source_payment_key
        if self.applications is not UNSET:
            members["applications"] = [item.to_dict() for item in self.applications]
        if self.qbo_id is not UNSET:
            members["qboId"] = self.qbo_id
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        if self.voided_at is not UNSET:
            members["voidedAt"] = None if self.voided_at is None else self.voided_at.isoformat()
        if self.void_reason is not UNSET:
            members["voidReason"] = self.void_reason
        if self.created_by is not UNSET:
            members["createdBy"] = self.created_by.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "amount": _json.required(_json.NUMBER),
            "remainingBalance": _json.required(_json.NUMBER),
            "status": _json.required(_json.EnumOf(CreditMemoStatus)),
            "memoDate": _json.required(_json.DATE),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "customer": _json.optional(_json.ModelOf(CustomerReference)),
            "appliedAmount": _json.optional(_json.NUMBER),
            "currency": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "sourcePaymentGroupId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "sourcePaymentKey": _json.optional(_json.Nullable(_json.STRING)),
            "applications": _json.optional(_json.ArrayOf(_json.ModelOf(CreditMemoApplication))),
            "qboId": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "voidedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "voidReason": _json.optional(_json.Nullable(_json.STRING)),
            "createdBy": _json.optional(_json.ModelOf(UserReference)),
        }


from .credit_memo_application import CreditMemoApplication
from .credit_memo_status import CreditMemoStatus
from .customer_reference import CustomerReference
from .user_reference import UserReference
