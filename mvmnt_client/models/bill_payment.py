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
class BillPayment(Model):
    """Money paid to a carrier, vendor or factoring company (accounts payable), with the bills it was divided
    among."""

    id: UUID
    """UUID of the record."""
    recipient_type: BillPaymentRecipientType
    """Whether a carrier or a vendor is paid."""
    payment_date: datetime.date
    """Date of the payment."""
    total_amount: Decimal
    """Sum of all applications."""
    applications: list[BillPaymentApplication]
    """Single payments to bills that are grouped in this one."""
    created_at: datetime.datetime
    """When the record was created."""
    key: None | str | Unset = UNSET
    """Identifier that the client gave the record; null if it has none."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier whose bills are paid."""
    vendor: VendorReference | Unset = UNSET
    """Vendor whose bills are paid."""
    carrier_factor: BillPaymentsCarrierFactorReference | Unset = UNSET
    """Factoring company that is paid in place of the carrier."""
    payment_method_type: BillPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    reference: None | str | Unset = UNSET
    """Check number or transaction id."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    overpayment: Decimal | None | Unset = UNSET
    """Amount by which the payment exceeds the bills."""
    overpayment_credit_memo_id: None | Unset | UUID = UNSET
    """Id of the credit memo that was created for the overpayment."""
    qbo_id: None | str | Unset = UNSET
    """Id of the bill payment in QuickBooks Online."""
    sync_status: BillPaymentSyncStatusType1 | None | Unset = UNSET
    """State of the sync with QuickBooks Online."""
    sync_error: None | str | Unset = UNSET
    """Error message of the sync with QuickBooks Online, if it failed."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.recipient_type = BillPaymentRecipientType.decode(take("recipientType"))
        model.payment_date = parse_date(take("paymentDate"))
        model.total_amount = parse_decimal(take("totalAmount"))
        model.applications = [BillPaymentApplication.from_dict(item) for item in array(take("applications"))]
        model.created_at = parse_date_time(take("createdAt"))
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
        model.overpayment = v if (v := take("overpayment", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.overpayment_credit_memo_id = (
            v if (v := take("overpaymentCreditMemoId", UNSET)) is UNSET or v is None else parse_uuid(v)
        )
        model.qbo_id = take("qboId", UNSET)
        model.sync_status = (
            v if (v := take("syncStatus", UNSET)) is UNSET or v is None else BillPaymentSyncStatusType1.decode(v)
        )
        model.sync_error = take("syncError", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "recipientType": kinds.required(kinds.EnumOf(BillPaymentRecipientType)),
            "paymentDate": kinds.required(kinds.DATE),
            "totalAmount": kinds.required(kinds.DECIMAL),
            "applications": kinds.required(kinds.ArrayOf(kinds.ModelOf(BillPaymentApplication))),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "vendor": kinds.optional(kinds.ModelOf(VendorReference)),
            "carrierFactor": kinds.optional(kinds.ModelOf(BillPaymentsCarrierFactorReference)),
            "paymentMethodType": kinds.optional(kinds.EnumOf(BillPaymentMethodType)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "overpayment": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "overpaymentCreditMemoId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "qboId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "syncStatus": kinds.optional(kinds.Nullable(kinds.EnumOf(BillPaymentSyncStatusType1))),
            "syncError": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .bill_payment_application import BillPaymentApplication
from .bill_payment_method_type import BillPaymentMethodType
from .bill_payment_recipient_type import BillPaymentRecipientType
from .bill_payment_sync_status_type_1 import BillPaymentSyncStatusType1
from .bill_payments_carrier_factor_reference import BillPaymentsCarrierFactorReference
from .carrier_reference import CarrierReference
from .vendor_reference import VendorReference
