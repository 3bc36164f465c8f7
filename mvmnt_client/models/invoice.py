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
class Invoice(Model):
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
    key: None | str | Unset = UNSET
    """Identifier that the client gave the record; null if it has none."""
    order_id: UUID | Unset = UNSET
    """Id of the order that is invoiced."""
    order_key: None | str | Unset = UNSET
    """The order's human-readable `friendlyId`, in spite of the name."""
    shipment_id: UUID | Unset = UNSET
    """Id of the shipment that the order belongs to."""
    shipment_key: None | str | Unset = UNSET
    """The shipment's human-readable `friendlyId`, in spite of the name."""
    customer: CustomerReference | Unset = UNSET
    """Customer who is invoiced."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    currency: None | str | Unset = UNSET
    """Currency code, USD or CAD."""
    reference: None | str | Unset = UNSET
    """External reference number."""
    amount_paid: Decimal | Unset = UNSET
    """Sum of the payments received."""
    amount_owed: Decimal | Unset = UNSET
    """Balance still to be paid."""
    credits_applied: Decimal | None | Unset = UNSET
    """Sum of the credits put towards the invoice."""
    payment_term: PaymentTermReference | Unset = UNSET
    """Payment term that governs the due date."""
    payments: list[InvoicePayment] | Unset = UNSET
    """Payments put towards the invoice."""
    credits: list[InvoiceCredit] | Unset = UNSET
    """Credits put towards the invoice."""
    factor_name: FactoringProvider | Unset = UNSET
    """Provider through which the invoice is factored."""
    factor_job_id: None | str | Unset = UNSET
    """Id of the job in the factoring system."""
    factor_status: None | str | Unset = UNSET
    """Status of the factoring, as plain text."""
    qbo_id: None | str | Unset = UNSET
    """Id of the invoice in QuickBooks Online."""
    document_id: None | Unset | UUID = UNSET
    """Id of the generated PDF document."""
    document_url: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Link to download the PDF."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.status = InvoiceStatus.decode(take("status"))
        model.invoice_date = parse_date(take("invoiceDate"))
        model.amount = parse_decimal(take("amount"))
        model.created_at = parse_date_time(take("createdAt"))
        model.key = take("key", UNSET)
        model.order_id = UNSET if (v := take("orderId", None)) is None else parse_uuid(v)
        model.order_key = take("orderKey", UNSET)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.currency = take("currency", UNSET)
        model.reference = take("reference", UNSET)
        model.amount_paid = UNSET if (v := take("amountPaid", None)) is None else parse_decimal(v)
        model.amount_owed = UNSET if (v := take("amountOwed", None)) is None else parse_decimal(v)
        model.credits_applied = v if (v := take("creditsApplied", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.payment_term = UNSET if (v := take("paymentTerm", None)) is None else PaymentTermReference.from_dict(v)
        model.payments = (
            UNSET if (v := take("payments", None)) is None else [InvoicePayment.from_dict(item) for item in array(v)]
        )
        model.credits = (
            UNSET if (v := take("credits", None)) is None else [InvoiceCredit.from_dict(item) for item in array(v)]
        )
        model.factor_name = UNSET if (v := take("factorName", None)) is None else FactoringProvider.decode(v)
        model.factor_job_id = take("factorJobId", UNSET)
        model.factor_status = take("factorStatus", UNSET)
        model.qbo_id = take("qboId", UNSET)
        model.document_id = v if (v := take("documentId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.document_url = take("documentUrl", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
