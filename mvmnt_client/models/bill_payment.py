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
class BillPayment(_Model):
    """Money paid to a carrier, vendor or factoring company (accounts payable), with the bills it was divided
    among.

    Attributes:
        id: UUID of the record.
        recipient_type: Whether a carrier or a vendor is paid.
        payment_date: Date of the payment.
        total_amount: Sum of all applications.
        applications: Single payments to bills that are grouped in this one.
        created_at: When the record was created.
        key: Identifier that the client gave the record; null if it has none.
        carrier: Carrier whose bills are paid.
        vendor: Vendor whose bills are paid.
        carrier_factor: Factoring company that is paid in place of the carrier.
        payment_method_type: How the money was transferred.
        reference: Check number or transaction id.
        notes: Free-text notes.
        overpayment: Amount by which the payment exceeds the bills.
        overpayment_credit_memo_id: Id of the credit memo that was created for the overpayment.
        qbo_id: Id of the bill payment in QuickBooks Online.
        sync_status: State of the sync with QuickBooks Online.
        sync_error: Error message of the sync with QuickBooks Online, if it failed.
        updated_at: When the record was last changed.
    """

    id: UUID
    recipient_type: BillPaymentRecipientType
    payment_date: datetime.date
    total_amount: float
    applications: list[BillPaymentApplication]
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    carrier: CarrierReference | Unset = UNSET
    vendor: VendorReference | Unset = UNSET
    carrier_factor: BillPaymentsCarrierFactorReference | Unset = UNSET
    payment_method_type: BillPaymentMethodType | Unset = UNSET
    reference: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    overpayment: float | None | Unset = UNSET
    overpayment_credit_memo_id: None | Unset | UUID = UNSET
    qbo_id: None | str | Unset = UNSET
    sync_status: BillPaymentSyncStatusType1 | None | Unset = UNSET
    sync_error: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.recipient_type = BillPaymentRecipientType.decode(take("recipientType"))
        model.payment_date = datetime.date.fromisoformat(take("paymentDate"))
        model.total_amount = take("totalAmount")
        model.applications = [BillPaymentApplication.from_dict(item) for item in take("applications")]
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.carrier_factor = (
            UNSET if (v := take("carrierFactor", None)) is None else BillPaymentsCarrierFactorReference.from_dict(v)
        )
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else BillPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.overpayment = take("overpayment", UNSET)
        model.overpayment_credit_memo_id = (
            v if (v := take("overpaymentCreditMemoId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        )
        model.qbo_id = take("qboId", UNSET)
        model.sync_status = (
            v if (v := take("syncStatus", UNSET)) is UNSET or v is None else BillPaymentSyncStatusType1.decode(v)
        )
        model.sync_error = take("syncError", UNSET)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "recipientType": str(self.recipient_type),
            "paymentDate": self.payment_date.isoformat(),
            "totalAmount": self.total_amount,
            "applications": [item.to_dict() for item in self.applications],
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.vendor is not UNSET:
            members["vendor"] = self.vendor.to_dict()
        if self.carrier_factor is not UNSET:
            members["carrierFactor"] = self.carrier_factor.to_dict()
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = str(self.payment_method_type)
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.overpayment is not UNSET:
            members["overpayment"] = self.overpayment
        if self.overpayment_credit_memo_id is not UNSET:
            members["overpaymentCreditMemoId"] = (
                None if self.overpayment_credit_memo_id is None else str(self.overpayment_credit_memo_id)
            )
        if self.qbo_id is not UNSET:
            members["qboId"] = self.qbo_id
        if self.sync_status is not UNSET:
            members["syncStatus"] = None if self.sync_status is None else str(self.sync_status)
        if self.sync_error is not UNSET:
            members["syncError"] = self.sync_error
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "recipientType": _json.required(_json.EnumOf(BillPaymentRecipientType)),
            "paymentDate": _json.required(_json.DATE),
            "totalAmount": _json.required(_json.NUMBER),
            "applications": _json.required(_json.ArrayOf(_json.ModelOf(BillPaymentApplication))),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "vendor": _json.optional(_json.ModelOf(VendorReference)),
            "carrierFactor": _json.optional(_json.ModelOf(BillPaymentsCarrierFactorReference)),
            "paymentMethodType": _json.optional(_json.EnumOf(BillPaymentMethodType)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "overpayment": _json.optional(_json.Nullable(_json.NUMBER)),
            "overpaymentCreditMemoId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "qboId": _json.optional(_json.Nullable(_json.STRING)),
            "syncStatus": _json.optional(_json.Nullable(_json.EnumOf(BillPaymentSyncStatusType1))),
            "syncError": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .bill_payment_application import BillPaymentApplication
from .bill_payment_method_type import BillPaymentMethodType
from .bill_payment_recipient_type import BillPaymentRecipientType
from .bill_payment_sync_status_type_1 import BillPaymentSyncStatusType1
from .bill_payments_carrier_factor_reference import BillPaymentsCarrierFactorReference
from .carrier_reference import CarrierReference
from .vendor_reference import VendorReference
