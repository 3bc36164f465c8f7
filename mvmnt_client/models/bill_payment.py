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
class BillPayment(ResponseModel):
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
    key: None | str = ABSENT
    """Identifier that the client gave the record; null if it has none."""
    carrier: CarrierReference | None = ABSENT
    """Carrier whose bills are paid."""
    vendor: VendorReference | None = ABSENT
    """Vendor whose bills are paid."""
    carrier_factor: BillPaymentsCarrierFactorReference | None = ABSENT
    """Factoring company that is paid in place of the carrier."""
    payment_method_type: BillPaymentMethodType | None = ABSENT
    """How the money was transferred."""
    reference: None | str = ABSENT
    """Check number or transaction id."""
    notes: None | str = ABSENT
    """Free-text notes."""
    overpayment: Decimal | None = ABSENT
    """Amount by which the payment exceeds the bills."""
    overpayment_credit_memo_id: None | UUID = ABSENT
    """Id of the credit memo that was created for the overpayment."""
    qbo_id: None | str = ABSENT
    """Id of the bill payment in QuickBooks Online."""
    sync_status: BillPaymentSyncStatusType1 | None = ABSENT
    """State of the sync with QuickBooks Online."""
    sync_error: None | str = ABSENT
    """Error message of the sync with QuickBooks Online, if it failed."""
    updated_at: datetime.datetime | None = ABSENT
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
