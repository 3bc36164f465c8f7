from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentFilter(Model):
    """Criteria for bill payments, all of which must match."""

    id: UUIDFilter | Unset = UNSET
    """Matches the id of the bill payment."""
    carrier_id: UUIDFilter | Unset = UNSET
    """Matches the id of the carrier."""
    vendor_id: UUIDFilter | Unset = UNSET
    """Matches the id of the vendor."""
    carrier_factor_id: UUIDFilter | Unset = UNSET
    """Matches the id of the factoring company that was paid."""
    recipient_type: BillPaymentFilterRecipientType | Unset = UNSET
    """Matches payments to carriers or to vendors."""
    payment_method_type: BillPaymentMethodTypeFilter | Unset = UNSET
    """Matches the way in which the payee was paid."""
    payment_date: DatetimeFilter | Unset = UNSET
    """Matches the date of the payment."""
    total_amount: FloatFilter | Unset = UNSET
    """Matches the amount of the whole payment."""
    reference: StringFilter | Unset = UNSET
    """Matches the check number or transaction id."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    and_: list[BillPaymentFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[BillPaymentFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: BillPaymentFilter | Unset = UNSET
    """Filter that must not match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "carrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "vendorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "carrierFactorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "recipientType": kinds.optional(kinds.ModelOf(BillPaymentFilterRecipientType)),
            "paymentMethodType": kinds.optional(kinds.ModelOf(BillPaymentMethodTypeFilter)),
            "paymentDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "totalAmount": kinds.optional(kinds.ModelOf(FloatFilter)),
            "reference": kinds.optional(kinds.ModelOf(StringFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillPaymentFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BillPaymentFilter))),
            "not": kinds.optional(kinds.ModelOf(BillPaymentFilter)),
        }


from .bill_payment_filter_recipient_type import BillPaymentFilterRecipientType
from .bill_payment_method_type_filter import BillPaymentMethodTypeFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
