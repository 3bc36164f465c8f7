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
class Payment(ResponseModel):
    """Money received from a customer (accounts receivable), with the invoices and credits it was divided among."""

    id: UUID
    """UUID of the record."""
    payment_date: datetime.date
    """Day on which the money arrived."""
    total_amount: Decimal
    """Amount of the whole payment."""
    created_at: datetime.datetime
    """When the record was created."""
    key: None | str = ABSENT
    """Human-readable key of the payment."""
    customer: CustomerReference | None = ABSENT
    """Customer who paid."""
    payment_method_type: PaymentsPaymentMethodType | None = ABSENT
    """How the money was transferred."""
    reference: None | str = ABSENT
    """Check number or transaction id."""
    notes: None | str = ABSENT
    """Free-text notes."""
    currency: None | str = ABSENT
    """Currency code of the amounts, such as USD or CAD."""
    applications: list[PaymentApplication] | None = ABSENT
    """Invoices that the payment covers."""
    credit_applications: list[PaymentCreditApplication] | None = ABSENT
    """Credits that are used within the payment."""
    overpayment_amount: Decimal | None = ABSENT
    """Amount by which the payment exceeds the invoices."""
    overpayment_credit_memo_id: None | UUID = ABSENT
    """Id of the credit memo that was created from the overpayment."""
    shipment_ids: list[UUID] | None = ABSENT
    """Ids of the shipments that the payment concerns."""
    shipment_keys: list[str] | None = ABSENT
    """Human-readable `friendlyId`s of those shipments, in spite of the name."""
    qbo_id: None | str = ABSENT
    """Id of the payment in QuickBooks Online."""
    updated_at: datetime.datetime | None = ABSENT
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "paymentDate": kinds.required(kinds.DATE),
            "totalAmount": kinds.required(kinds.DECIMAL),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "customer": kinds.optional(kinds.ModelOf(CustomerReference)),
            "paymentMethodType": kinds.optional(kinds.EnumOf(PaymentsPaymentMethodType)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
            "applications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentApplication))),
            "creditApplications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentCreditApplication))),
            "overpaymentAmount": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "overpaymentCreditMemoId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "shipmentIds": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
            "shipmentKeys": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "qboId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .customer_reference import CustomerReference
from .payment_application import PaymentApplication
from .payment_credit_application import PaymentCreditApplication
from .payments_payment_method_type import PaymentsPaymentMethodType
