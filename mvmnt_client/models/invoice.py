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
class Invoice(ResponseModel):
    """Invoice to a customer for an order (accounts receivable), with the payments and credits put towards it."""

    id: UUID
    """UUID of the record."""
    friendly_id: str
    """Human-readable number shown in the product; not accepted where an id is expected."""
    status: InvoiceStatus
    """Where the invoice stands between draft and paid."""
    invoice_date: datetime.date
    """Date of issue."""
    amount: Decimal
    """Total of the invoice, in the given currency."""
    created_at: datetime.datetime
    """When the record was created."""
    key: None | str = ABSENT
    """Identifier that the client gave the record; null if it has none."""
    order_id: UUID | None = ABSENT
    """Id of the order that is invoiced."""
    order_key: None | str = ABSENT
    """The order's human-readable `friendlyId`, in spite of the name."""
    shipment_id: UUID | None = ABSENT
    """Id of the shipment that the order belongs to."""
    shipment_key: None | str = ABSENT
    """The shipment's human-readable `friendlyId`, in spite of the name."""
    customer: CustomerReference | None = ABSENT
    """Customer who is invoiced."""
    due_date: datetime.date | None = ABSENT
    """Date by which payment is due."""
    currency: None | str = ABSENT
    """Currency code, USD or CAD."""
    reference: None | str = ABSENT
    """External reference number."""
    amount_paid: Decimal | None = ABSENT
    """Sum of the payments received."""
    amount_owed: Decimal | None = ABSENT
    """Balance still to be paid."""
    credits_applied: Decimal | None = ABSENT
    """Sum of the credits put towards the invoice."""
    payment_term: PaymentTermReference | None = ABSENT
    """Payment term that governs the due date."""
    payments: list[InvoicePayment] | None = ABSENT
    """Payments put towards the invoice."""
    credits: list[InvoiceCredit] | None = ABSENT
    """Credits put towards the invoice."""
    factor_name: FactoringProvider | None = ABSENT
    """Provider through which the invoice is factored."""
    factor_job_id: None | str = ABSENT
    """Id of the job in the factoring system."""
    factor_status: None | str = ABSENT
    """Status of the factoring, as plain text."""
    qbo_id: None | str = ABSENT
    """Id of the invoice in QuickBooks Online."""
    document_id: None | UUID = ABSENT
    """Id of the generated PDF document."""
    document_url: None | str = attrs.field(default=ABSENT, repr=False)
    """Link to download the PDF."""
    updated_at: datetime.datetime | None = ABSENT
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(InvoiceStatus)),
            "invoiceDate": kinds.required(kinds.DATE),
            "amount": kinds.required(kinds.DECIMAL),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "orderId": kinds.optional(kinds.UUID_STRING),
            "orderKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "shipmentId": kinds.optional(kinds.UUID_STRING),
            "shipmentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "customer": kinds.optional(kinds.ModelOf(CustomerReference)),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "amountPaid": kinds.optional(kinds.DECIMAL),
            "amountOwed": kinds.optional(kinds.DECIMAL),
            "creditsApplied": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "paymentTerm": kinds.optional(kinds.ModelOf(PaymentTermReference)),
            "payments": kinds.optional(kinds.ArrayOf(kinds.ModelOf(InvoicePayment))),
            "credits": kinds.optional(kinds.ArrayOf(kinds.ModelOf(InvoiceCredit))),
            "factorName": kinds.optional(kinds.EnumOf(FactoringProvider)),
            "factorJobId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "factorStatus": kinds.optional(kinds.Nullable(kinds.STRING)),
            "qboId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "documentId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "documentUrl": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer_reference import CustomerReference
from .factoring_provider import FactoringProvider
from .invoice_credit import InvoiceCredit
from .invoice_payment import InvoicePayment
from .invoice_status import InvoiceStatus
from .payment_term_reference import PaymentTermReference
