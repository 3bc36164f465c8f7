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
class Payment(_Model):
    """Money received from a customer (accounts receivable), with the invoices and credits it was divided among.

    Attributes:
        id: UUID of the record.
        payment_date: Day on which the money arrived.
        total_amount: Amount of the whole payment.
        created_at: When the record was created.
        key: Human-readable key of the payment.
        customer: Customer who paid.
        payment_method_type: How the money was transferred.
        reference: Check number or transaction id.
        notes: Free-text notes.
        currency: Currency code of the amounts, such as USD or CAD.
        applications: Invoices that the payment covers.
        credit_applications: Credits that are used within the payment.
        overpayment_amount: Amount by which the payment exceeds the invoices.
        overpayment_credit_memo_id: Id of the credit memo that was created from the overpayment.
        shipment_ids: Ids of the shipments that the payment concerns.
        shipment_keys: Human-readable `friendlyId`s of those shipments, in spite of the name.
        qbo_id: Id of the payment in QuickBooks Online.
        updated_at: When the record was last changed.
    """

    id: UUID
    payment_date: datetime.date
    total_amount: float
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    customer: CustomerReference | Unset = UNSET
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    reference: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    applications: list[PaymentApplication] | Unset = UNSET
    credit_applications: list[PaymentCreditApplication] | Unset = UNSET
    overpayment_amount: float | None | Unset = UNSET
    overpayment_credit_memo_id: None | Unset | UUID = UNSET
    shipment_ids: list[UUID] | Unset = UNSET
    shipment_keys: list[str] | Unset = UNSET
    qbo_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.payment_date = datetime.date.fromisoformat(take("paymentDate"))
        model.total_amount = take("totalAmount")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.customer = UNSET if (v := take("customer", None)) is None else CustomerReference.from_dict(v)
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentsPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.currency = take("currency", UNSET)
        model.applications = (
            UNSET if (v := take("applications", None)) is None else [PaymentApplication.from_dict(item) for item in v]
        )
        model.credit_applications = (
            UNSET
            if (v := take("creditApplications", None)) is None
            else [PaymentCreditApplication.from_dict(item) for item in v]
        )
        model.overpayment_amount = take("overpaymentAmount", UNSET)
        model.overpayment_credit_memo_id = (
            v if (v := take("overpaymentCreditMemoId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        )
        model.shipment_ids = UNSET if (v := take("shipmentIds", None)) is None else [_parse_uuid(item) for item in v]
        model.shipment_keys = take("shipmentKeys", UNSET)
        model.qbo_id = take("qboId", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "paymentDate": self.payment_date.isoformat(),
            "totalAmount": self.total_amount,
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.customer is not UNSET:
            members["customer"] = self.customer.to_dict()
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = str(self.payment_method_type)
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.applications is not UNSET:
            members["applications"] = [item.to_dict() for item in self.applications]
        if self.credit_applications is not UNSET:
            members["creditApplications"] = [item.to_dict() for item in self.credit_applications]
        if self.overpayment_amount is not UNSET:
            members["overpaymentAmount"] = self.overpayment_amount
        if self.overpayment_credit_memo_id is not UNSET:
            members["overpaymentCreditMemoId"] = (
                None if self.overpayment_credit_memo_id is None else str(self.overpayment_credit_memo_id)
            )
        if self.shipment_ids is not UNSET:
            members["shipmentIds"] = [str(item) for item in self.shipment_ids]
        if self.shipment_keys is not UNSET:
            members["shipmentKeys"] = self.shipment_keys
        if self.qbo_id is not UNSET:
            members["qboId"] = self.qbo_id
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "paymentDate": _json.required(_json.DATE),
            "totalAmount": _json.required(_json.NUMBER),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "customer": _json.optional(_json.ModelOf(CustomerReference)),
            "paymentMethodType": _json.optional(_json.EnumOf(PaymentsPaymentMethodType)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "currency": _json.optional(_json.Nullable(_json.STRING)),
            "applications": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentApplication))),
            "creditApplications": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentCreditApplication))),
            "overpaymentAmount": _json.optional(_json.Nullable(_json.NUMBER)),
            "overpaymentCreditMemoId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "shipmentIds": _json.optional(_json.ArrayOf(_json.UUID_STRING)),
            "shipmentKeys": _json.optional(_json.ArrayOf(_json.STRING)),
            "qboId": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .customer_reference import CustomerReference
from .payment_application import PaymentApplication
from .payment_credit_application import PaymentCreditApplication
from .payments_payment_method_type import PaymentsPaymentMethodType
