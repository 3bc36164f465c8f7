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
class Bill(_Model):
    """Invoice from a carrier or vendor that the broker has to pay (accounts payable), with the payments put
    towards it.

    Attributes:
        id: UUID of the record.
        friendly_id: Human-readable number shown in the product; not accepted where an id is expected.
        entity_type: Whether the bill comes from a carrier or a vendor.
        status: Where the bill stands between awaited and paid.
        amount: Total of the bill, in the given currency.
        created_at: When the record was created.
        key: Identifier that the client gave the record; null if it has none.
        load_carrier_id: Id of the load carrier assignment (LoadCarrier) that is billed; set on carrier bills,
            null on vendor bills.
        vended_service_id: Id of the vended service (VendedService) that is billed; set on vendor bills, null on
            carrier bills.
        carrier: Carrier who sent the bill, on carrier bills.
        vendor: Vendor who sent the bill, on vendor bills.
        load_id: Id of the load that the bill concerns.
        load_key: Key of that load.
        shipment_id: Id of the shipment that the bill concerns.
        shipment_key: Key of that shipment.
        invoice_date: Date on the payee's invoice.
        due_date: Date by which payment is due.
        currency: Currency code of the amounts, such as USD or CAD.
        reference: The payee's own invoice number.
        amount_paid: Sum of the payments.
        amount_owed: Balance still to be paid.
        payments: Payments put towards the bill.
        payment_term: Payment term that governs the due date.
        carrier_factor: Factoring company of the carrier.
        factor_job_id: Id of the job in the factoring system.
        factor_status: Status of the factoring, as plain text.
        qbo_id: Id of the bill in QuickBooks Online.
        updated_at: When the record was last changed.
    """

    id: UUID
    friendly_id: str
    entity_type: BillEntityType
    status: BillStatus
    amount: float
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    load_carrier_id: None | Unset | UUID = UNSET
    vended_service_id: None | Unset | UUID = UNSET
    carrier: CarrierReference | Unset = UNSET
    vendor: VendorReference | Unset = UNSET
    load_id: None | Unset | UUID = UNSET
    load_key: None | str | Unset = UNSET
    shipment_id: None | Unset | UUID = UNSET
    shipment_key: None | str | Unset = UNSET
    invoice_date: datetime.date | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    reference: None | str | Unset = UNSET
    amount_paid: float | Unset = UNSET
    amount_owed: float | Unset = UNSET
    payments: list[BillPaymentApplied] | Unset = UNSET
    payment_term: PaymentTermReference | Unset = UNSET
    carrier_factor: CarrierFactorReference | Unset = UNSET
    factor_job_id: None | str | Unset = UNSET
    factor_status: None | str | Unset = UNSET
    qbo_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.entity_type = BillEntityType.decode(take("entityType"))
        model.status = BillStatus.decode(take("status"))
        model.amount = take("amount")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.load_carrier_id = v if (v := take("loadCarrierId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.vended_service_id = v if (v := take("vendedServiceId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.load_id = v if (v := take("loadId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.load_key = take("loadKey", UNSET)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.invoice_date = (
            v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        )
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        model.currency = take("currency", UNSET)
        model.reference = take("reference", UNSET)
        model.amount_paid = take("amountPaid", UNSET)
        model.amount_owed = take("amountOwed", UNSET)
        model.payments = (
            UNSET if (v := take("payments", None)) is None else [BillPaymentApplied.from_dict(item) for item in v]
        )
        model.payment_term = UNSET if (v := take("paymentTerm", None)) is None else PaymentTermReference.from_dict(v)
        model.carrier_factor = (
            UNSET if (v := take("carrierFactor", None)) is None else CarrierFactorReference.from_dict(v)
        )
        model.factor_job_id = take("factorJobId", UNSET)
        model.factor_status = take("factorStatus", UNSET)
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
            "friendlyId": self.friendly_id,
            "entityType": str(self.entity_type),
            "status": str(self.status),
            "amount": self.amount,
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.load_carrier_id is not UNSET:
            members["loadCarrierId"] = None if self.load_carrier_id is None else str(self.load_carrier_id)
        if self.vended_service_id is not UNSET:
            members["vendedServiceId"] = None if self.vended_service_id is None else str(self.vended_service_id)
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.vendor is not UNSET:
            members["vendor"] = self.vendor.to_dict()
        if self.load_id is not UNSET:
            members["loadId"] = None if self.load_id is None else str(self.load_id)
        if self.load_key is not UNSET:
            members["loadKey"] = self.load_key
        if self.shipment_id is not UNSET:
            members["shipmentId"] = None if self.shipment_id is None else str(self.shipment_id)
        if self.shipment_key is not UNSET:
            members["shipmentKey"] = self.shipment_key
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = None if self.invoice_date is None else self.invoice_date.isoformat()
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
        if self.payments is not UNSET:
            members["payments"] = [item.to_dict() for item in self.payments]
        if self.payment_term is not UNSET:
            members["paymentTerm"] = self.payment_term.to_dict()
        if self.carrier_factor is not UNSET:
            members["carrierFactor"] = self.carrier_factor.to_dict()
        if self.factor_job_id is not UNSET:
            members["factorJobId"] = self.factor_job_id
        if self.factor_status is not UNSET:
            members["factorStatus"] = self.factor_status
        if self.qbo_id is not UNSET:
            members["qboId"] = self.qbo_id
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "entityType": _json.required(_json.EnumOf(BillEntityType)),
            "status": _json.required(_json.EnumOf(BillStatus)),
            "amount": _json.required(_json.NUMBER),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "loadCarrierId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "vendedServiceId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "vendor": _json.optional(_json.ModelOf(VendorReference)),
            "loadId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "loadKey": _json.optional(_json.Nullable(_json.STRING)),
            "shipmentId": _json.optional(_json.Nullable(_json.UUID_STRING)),
            "shipmentKey": _json.optional(_json.Nullable(_json.STRING)),
            "invoiceDate": _json.optional(_json.Nullable(_json.DATE)),
            "dueDate": _json.optional(_json.Nullable(_json.DATE)),
            "currency": _json.optional(_json.Nullable(_json.STRING)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "amountPaid": _json.optional(_json.NUMBER),
            "amountOwed": _json.optional(_json.NUMBER),
            "payments": _json.optional(_json.ArrayOf(_json.ModelOf(BillPaymentApplied))),
            "paymentTerm": _json.optional(_json.ModelOf(PaymentTermReference)),
            "carrierFactor": _json.optional(_json.ModelOf(CarrierFactorReference)),
            "factorJobId": _json.optional(_json.Nullable(_json.STRING)),
            "factorStatus": _json.optional(_json.Nullable(_json.STRING)),
            "qboId": _json.optional(_json.Nullable(_json.STRING)),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .bill_entity_type import BillEntityType
from .bill_payment_applied import BillPaymentApplied
from .bill_status import BillStatus
from .carrier_factor_reference import CarrierFactorReference
from .carrier_reference import CarrierReference
from .payment_term_reference import PaymentTermReference
from .vendor_reference import VendorReference
