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
class Invoice(_Model):
    """Invoice to a customer for an order (accounts receivable), with the payments and credits put towards it.

    Attributes:
        id: UUID of the record.
        friendly_id: Human-readable number shown in the product; not accepted where an id is expected.
        status: Where the invoice stands between draft and paid.
        invoice_date: Date of issue.
        amount: Total of the invoice, in the given currency.
        created_at: When the record was created.
        key: Identifier that the client gave the record; null if it has none.
        order_id: Id of the order that is invoiced.
        order_key: The order's human-readable `friendlyId`, in spite of the name.
        shipment_id: Id of the shipment that the order belongs to.
        shipment_key: The shipment's human-readable `friendlyId`, in spite of the name.
        customer: Customer who is invoiced.
        due_date: Date by which payment is due.
        currency: Currency code, USD or CAD.
        reference: External reference number.
        amount_paid: Sum of the payments received.
        amount_owed: Balance still to be paid.
        credits_applied: Sum of the credits put towards the invoice.
        payment_term: Payment term that governs the due date.
        payments: Payments put towards the invoice.
        credits_: Credits put towards the invoice.
        factor_name: Provider through which the invoice is factored.
        factor_job_id: Id of the job in the factoring system.
        factor_status: Status of the factoring, as plain text.
        qbo_id: Id of the invoice in QuickBooks Online.
        document_id: Id of the generated PDF document.
        document_url: Link to download the PDF.
        updated_at: When the record was last changed.
    """

    id: UUID
    friendly_id: str
    status: InvoiceStatus
    invoice_date: datetime.date
    amount: float
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    order_id: UUID | Unset = UNSET
    order_key: None | str | Unset = UNSET
    shipment_id: UUID | Unset = UNSET
    shipment_key: None | str | Unset = UNSET
    customer: CustomerReference | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    reference: None | str | Unset = UNSET
    amount_paid: float | Unset = UNSET
    amount_owed: float | Unset = UNSET
    credits_applied: float | None | Unset = UNSET
    payment_term: PaymentTermReference | Unset = UNSET
    payments: list[InvoicePayment] | Unset = UNSET
    credits_: list[InvoiceCredit] | Unset = UNSET
    factor_name: FactoringProvider | Unset = UNSET
    factor_job_id: None | str | Unset = UNSET
    factor_status: None | str | Unset = UNSET
    qbo_id: None | str | Unset = UNSET
    document_id: None | Unset | UUID = UNSET
    document_url: None | str | Unset = _field(default=UNSET, repr=False)
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.status = InvoiceStatus.decode(take("status"))
        model.invoice_date = datetime.date.fromisoformat(take("invoiceDate"))
        model.amount = take("amount")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.order_id = UNSET if (v := take("orderId", None)) is None else _parse_uuid(v)
        model.order_key = take("orderKey", UNSET)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else _parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        model.currency = take("currency", UNSET)
        model.reference = take("reference", UNSET)
        model.amount_paid = take("amountPaid", UNSET)
        model.amount_owed = take("amountOwed", UNSET)
        model.credits_applied = take("creditsApplied", UNSET)
        model.payment_term = UNSET if (v := take("paymentTerm", None)) is None else PaymentTermReference.from_dict(v)
        model.payments = (
            UNSET if (v := take("payments", None)) is None else [InvoicePayment.from_dict(item) for item in v]
        )
        model.credits_ = (
            UNSET if (v := take("credits", None)) is None else [InvoiceCredit.from_dict(item) for item in v]
        )
        model.factor_name = UNSET if (v := take("factorName", None)) is None else FactoringProvider.decode(v)
        model.factor_job_id = take("factorJobId", UNSET)
        model.factor_status = take("factorStatus", UNSET)
        model.qbo_id = take("qboId", UNSET)
        model.document_id = v if (v := take("documentId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.document_url = take("documentUrl", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "friendlyId": self.friendly_id,
            "status": str(self.status),
            "invoiceDate": self.invoice_date.isoformat(),
            "amount": self.amount,
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.order_id is not UNSET:
            members["orderId"] = str(self.order_id)
        if self.order_key is not UNSET:
            members["orderKey"] = self.order_key
        if self.shipment_id is not UNSET:
            members["shipmentId"] = str(self.shipment_id)
        if self.shipment_key is not UNSET:
            members["shipmentKey"] = self.shipment_key
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.due_date is not UNSET:
            members["dueDate"] = None if self.due_date is None else self.due_date.isoformat()
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.amount_paid is not UNSET:
            members["amountPaid"] = self.amount_paid
        if self.amount_owed is not UNSET:
            members["amountOwed"] = self.amount_owed
        if self.credits_applied is not UNSET:
            members["creditsApplied"] = self.credits_applied
        if self.payment_term is not UNSET:
            members["paymentTerm"] = self.payment_term.to_dict()
        if self.payments is not UNSET:
            members["payments"] = [item.to_dict() for item in self.payments]
        if self.credits_ is not UNSET:
            members["credits"] = [item.to_dict() for item in self.credits_]
        if self.factor_name is not UNSET:
            members["factorName"] = str(self.factor_name)
        if self.factor_job_id is not UNSET:
            members["factorJobId"] = self.factor_job_id
        if self.factor_status is not UNSET:
            members["factorStatus"] = self.factor_status
        if self.qbo_id is not UNSET:
            members["qboId"] = self.qbo_id
        if self.document_id is not UNSET:
            members["documentId"] = None if self.document_id is None else str(self.document_id)
        if self.document_url is not UNSET:
            members["documentUrl"] = self.document_url
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(InvoiceStatus)),
            "invoiceDate": _json.required(_json.DATE),
            "amount": _json.required(_json.NUMBER),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "orderId": _json.optional(_json.UUID_STRING),
            "orderKey": _json.optional(_json.Nullable(_json.STRING)),
            "shipmentId": _json.optional(_json.UUID_STRING),
            "shipmentKey": _json.optional(_json.Nullable(_json.STRING)),
            "customer": _json.optional(_json.ModelOf(CustomerReference)),
            "dueDate": _json.optional(_json.Nullable(_json.DATE)),
            "currency": _json.optional(_json.Nullable(_json.STRING)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "amountPaid": _json.optional(_json.NUMBER),
            "amountOwed": _json.optional(_json.NUMBER),
            "creditsApplied": _json.optional(_json.Nullable(_json.NUMBER)),
            "paymentTerm": _json.optional(_json.ModelOf(PaymentTermReference)),
            "payments": _json.optional(_json.ArrayOf(_json.ModelOf(InvoicePayment))),
            "credits": _json.optional(_json.ArrayOf(_json.ModelOf(InvoiceCredit))),
            "factorName": _json.optional(_json.EnumOf(FactoringProvider)),
            "factorJobId": _json.optional(_json.Nullable(_json.STRING)),
            "factorStatus": _json.optional(_json.Nullable(_json.STRING)),
            "qboId": _json.optional(_json.Nullable(_json.STRING)),
            "documentId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "documentUrl": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .customer_reference import CustomerReference
from .factoring_provider import FactoringProvider
from .invoice_credit import InvoiceCredit
from .invoice_payment import InvoicePayment
from .invoice_status import InvoiceStatus
from .payment_term_reference import PaymentTermReference
