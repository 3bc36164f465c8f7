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
class Payment(Model):
    """Money received from a customer (accounts receivable), with the invoices and credits it was divided among."""

    id: UUID
    """UUID of the record."""
    payment_date: datetime.date
    """Day on which the money arrived."""
    total_amount: Decimal
    """Amount of the whole payment."""
    created_at: datetime.datetime
    """When the record was created."""
    key: None | str | Unset = UNSET
    """Human-readable key of the payment."""
    customer: CustomerReference | Unset = UNSET
    """Customer who paid."""
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    reference: None | str | Unset = UNSET
    """Check number or transaction id."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    currency: None | str | Unset = UNSET
    """Currency code of the amounts, such as USD or CAD."""
    applications: list[PaymentApplication] | Unset = UNSET
    """Invoices that the payment covers."""
    credit_applications: list[PaymentCreditApplication] | Unset = UNSET
    """Credits that are used within the payment."""
    overpayment_amount: Decimal | None | Unset = UNSET
    """Amount by which the payment exceeds the invoices."""
    overpayment_credit_memo_id: None | Unset | UUID = UNSET
    """Id of the credit memo that was created from the overpayment."""
    shipment_ids: list[UUID] | Unset = UNSET
    """Ids of the shipments that the payment concerns."""
    shipment_keys: list[str] | Unset = UNSET
    """Human-readable `friendlyId`s of those shipments, in spite of the name."""
    qbo_id: None | str | Unset = UNSET
    """Id of the payment in QuickBooks Online."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.payment_date = parse_date(take("paymentDate"))
        model.total_amount = parse_decimal(take("totalAmount"))
        model.created_at = parse_date_time(take("createdAt"))
        model.key = take("key", UNSET)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentsPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.currency = take("currency", UNSET)
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [PaymentApplication.from_dict(item) for item in array(v)]
        )
        model.credit_applications = (
            UNSET
            if (v := take("creditApplications", None)) is None
            else [PaymentCreditApplication.from_dict(item) for item in array(v)]
        )
        model.overpayment_amount = (
            v if (v := take("overpaymentAmount", UNSET)) is UNSET or v is None else parse_decimal(v)
        )
        model.overpayment_credit_memo_id = (
            v if (v := take("overpaymentCreditMemoId", UNSET)) is UNSET or v is None else parse_uuid(v)
        )
        model.shipment_ids = (
            UNSET if (v := take("shipmentIds", None)) is None else [parse_uuid(item) for item in array(v)]
        )
        model.shipment_keys = UNSET if (v := take("shipmentKeys", None)) is None else array(v)
        model.qbo_id = take("qboId", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
