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
class Bill(ResponseModel):
    """Invoice from a carrier or vendor that the broker has to pay (accounts payable), with the payments put
    towards it."""

    id: UUID
    """UUID of the record."""
    friendly_id: str
    """Human-readable number shown in the product; not accepted where an id is expected."""
    entity_type: BillEntityType
    """Whether the bill comes from a carrier or a vendor."""
    status: BillStatus
    """Where the bill stands between awaited and paid."""
    amount: Decimal
    """Total of the bill, in the given currency."""
    created_at: datetime.datetime
    """When the record was created."""
    key: None | str = ABSENT
    """Identifier that the client gave the record; null if it has none."""
    load_carrier_id: None | UUID = ABSENT
    """Id of the load carrier assignment (LoadCarrier) that is billed; set on carrier bills, null on vendor bills."""
    vended_service_id: None | UUID = ABSENT
    """Id of the vended service (VendedService) that is billed; set on vendor bills, null on carrier bills."""
    carrier: CarrierReference | None = ABSENT
    """Carrier who sent the bill, on carrier bills."""
    vendor: VendorReference | None = ABSENT
    """Vendor who sent the bill, on vendor bills."""
    load_id: None | UUID = ABSENT
    """Id of the load that the bill concerns."""
    load_key: None | str = ABSENT
    """Key of that load."""
    shipment_id: None | UUID = ABSENT
    """Id of the shipment that the bill concerns."""
    shipment_key: None | str = ABSENT
    """Key of that shipment."""
    invoice_date: datetime.date | None = ABSENT
    """Date on the payee's invoice."""
    due_date: datetime.date | None = ABSENT
    """Date by which payment is due."""
    currency: None | str = ABSENT
    """Currency code of the amounts, such as USD or CAD."""
    reference: None | str = ABSENT
    """The payee's own invoice number."""
    amount_paid: Decimal | None = ABSENT
    """Sum of the payments."""
    amount_owed: Decimal | None = ABSENT
    """Balance still to be paid."""
    payments: list[BillPaymentApplied] | None = ABSENT
    """Payments put towards the bill."""
    payment_term: PaymentTermReference | None = ABSENT
    """Payment term that governs the due date."""
    carrier_factor: CarrierFactorReference | None = ABSENT
    """Factoring company of the carrier."""
    factor_job_id: None | str = ABSENT
    """Id of the job in the factoring system."""
    factor_status: None | str = ABSENT
    """Status of the factoring, as plain text."""
    qbo_id: None | str = ABSENT
    """Id of the bill in QuickBooks Online."""
    updated_at: datetime.datetime | None = ABSENT
    """When the record was last changed."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "entityType": kinds.required(kinds.EnumOf(BillEntityType)),
            "status": kinds.required(kinds.EnumOf(BillStatus)),
            "amount": kinds.required(kinds.DECIMAL),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "loadCarrierId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "vendedServiceId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "vendor": kinds.optional(kinds.ModelOf(VendorReference)),
            "loadId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "loadKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "shipmentId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "shipmentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "invoiceDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "amountPaid": kinds.optional(kinds.DECIMAL),
            "amountOwed": kinds.optional(kinds.DECIMAL),
            "payments": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillPaymentApplied))),
            "paymentTerm": kinds.optional(kinds.ModelOf(PaymentTermReference)),
            "carrierFactor": kinds.optional(kinds.ModelOf(CarrierFactorReference)),
            "factorJobId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "factorStatus": kinds.optional(kinds.Nullable(kinds.STRING)),
            "qboId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .bill_entity_type import BillEntityType
from .bill_payment_applied import BillPaymentApplied
from .bill_status import BillStatus
from .carrier_factor_reference import CarrierFactorReference
from .carrier_reference import CarrierReference
from .payment_term_reference import PaymentTermReference
from .vendor_reference import VendorReference
