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
class Bill(Model):
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
    key: None | str | Unset = UNSET
    """Identifier that the client gave the record; null if it has none."""
    load_carrier_id: None | Unset | UUID = UNSET
    """Id of the load carrier assignment (LoadCarrier) that is billed; set on carrier bills, null on vendor bills."""
    vended_service_id: None | Unset | UUID = UNSET
    """Id of the vended service (VendedService) that is billed; set on vendor bills, null on carrier bills."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier who sent the bill, on carrier bills."""
    vendor: VendorReference | Unset = UNSET
    """Vendor who sent the bill, on vendor bills."""
    load_id: None | Unset | UUID = UNSET
    """Id of the load that the bill concerns."""
    load_key: None | str | Unset = UNSET
    """Key of that load."""
    shipment_id: None | Unset | UUID = UNSET
    """Id of the shipment that the bill concerns."""
    shipment_key: None | str | Unset = UNSET
    """Key of that shipment."""
    invoice_date: datetime.date | None | Unset = UNSET
    """Date on the payee's invoice."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    currency: None | str | Unset = UNSET
    """Currency code of the amounts, such as USD or CAD."""
    reference: None | str | Unset = UNSET
    """The payee's own invoice number."""
    amount_paid: Decimal | Unset = UNSET
    """Sum of the payments."""
    amount_owed: Decimal | Unset = UNSET
    """Balance still to be paid."""
    payments: list[BillPaymentApplied] | Unset = UNSET
    """Payments put towards the bill."""
    payment_term: PaymentTermReference | Unset = UNSET
    """Payment term that governs the due date."""
    carrier_factor: CarrierFactorReference | Unset = UNSET
    """Factoring company of the carrier."""
    factor_job_id: None | str | Unset = UNSET
    """Id of the job in the factoring system."""
    factor_status: None | str | Unset = UNSET
    """Status of the factoring, as plain text."""
    qbo_id: None | str | Unset = UNSET
    """Id of the bill in QuickBooks Online."""
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
        model.entity_type = BillEntityType.decode(take("entityType"))
        model.status = BillStatus.decode(take("status"))
        model.amount = parse_decimal(take("amount"))
        model.created_at = parse_date_time(take("createdAt"))
        model.key = take("key", UNSET)
        model.load_carrier_id = v if (v := take("loadCarrierId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.vended_service_id = v if (v := take("vendedServiceId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.load_id = v if (v := take("loadId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.load_key = take("loadKey", UNSET)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.shipment_key = take("shipmentKey", UNSET)
        model.invoice_date = v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.currency = take("currency", UNSET)
        model.reference = take("reference", UNSET)
        model.amount_paid = UNSET if (v := take("amountPaid", None)) is None else parse_decimal(v)
        model.amount_owed = UNSET if (v := take("amountOwed", None)) is None else parse_decimal(v)
        model.payments = (
            UNSET
            if (v := take("payments", None)) is None
            else [BillPaymentApplied.from_dict(item) for item in array(v)]
        )
        model.payment_term = UNSET if (v := take("paymentTerm", None)) is None else PaymentTermReference.from_dict(v)
        model.carrier_factor = (
            UNSET if (v := take("carrierFactor", None)) is None else CarrierFactorReference.from_dict(v)
        )
        model.factor_job_id = take("factorJobId", UNSET)
        model.factor_status = take("factorStatus", UNSET)
        model.qbo_id = take("qboId", UNSET)
        model.updated_at = v if (v := take("updatedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
