from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentFilter(Model):
    """Criteria for customer payments, all of which must match."""

    id: UUIDFilter | Unset = UNSET
    """Matches the id of the payment."""
    customer_id: UUIDFilter | Unset = UNSET
    """Matches the id of the paying customer."""
    invoice_id: UUIDFilter | Unset = UNSET
    """Matches the id of an invoice that the payment covers."""
    shipment_id: UUIDFilter | Unset = UNSET
    """Matches the id of a shipment that the payment concerns."""
    payment_date: DatetimeFilter | Unset = UNSET
    """Matches the day on which the money arrived."""
    payment_method_type: PaymentsPaymentMethodTypeFilter | Unset = UNSET
    """Matches the way in which the customer paid."""
    total_amount: FloatFilter | Unset = UNSET
    """Matches the amount of the whole payment."""
    reference: StringFilter | Unset = UNSET
    """Matches the check number or transaction id."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    and_: list[PaymentFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[PaymentFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: PaymentFilter | Unset = UNSET
    """Filter that must not match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "invoiceId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "shipmentId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "paymentDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "paymentMethodType": kinds.optional(kinds.ModelOf(PaymentsPaymentMethodTypeFilter)),
            "totalAmount": kinds.optional(kinds.ModelOf(FloatFilter)),
            "reference": kinds.optional(kinds.ModelOf(StringFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentFilter))),
            "not": kinds.optional(kinds.ModelOf(PaymentFilter)),
        }


from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .payments_payment_method_type_filter import PaymentsPaymentMethodTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
