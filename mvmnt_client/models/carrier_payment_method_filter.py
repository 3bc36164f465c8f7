from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierPaymentMethodFilter(Model):
    """Criteria on carrier payment methods that must all hold; `and`, `or` and `not` nest further filters."""

    and_: list[CarrierPaymentMethodFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[CarrierPaymentMethodFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: CarrierPaymentMethodFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Condition on the id of the carrier payment method."""
    carrier_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the carrier."""
    payment_recipient_type: PaymentRecipientTypeFilter | Unset = UNSET
    """Condition on who receives the payment."""
    payment_method_type: PaymentMethodTypeFilter | Unset = UNSET
    """Condition on the way in which the payment is sent."""
    status: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    is_preferred: BooleanFilter | Unset = UNSET
    """Condition on whether the method is the carrier's preferred one."""
    email: StringFilter | Unset = UNSET
    """Condition on the e-mail address that receives notifications of payments."""
    company_name: StringFilter | Unset = UNSET
    """Condition on the company name of the payment method."""
    bank_name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    currency: StringFilter | Unset = UNSET
    """Condition on the ISO 4217 currency code."""
    carrier_factor_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the factoring company."""
    payment_term_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the payment term."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Condition on the time of the soft delete; when absent, only records that are not deleted match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierPaymentMethodFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierPaymentMethodFilter))),
            "not": kinds.optional(kinds.ModelOf(CarrierPaymentMethodFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "carrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "paymentRecipientType": kinds.optional(kinds.ModelOf(PaymentRecipientTypeFilter)),
            "paymentMethodType": kinds.optional(kinds.ModelOf(PaymentMethodTypeFilter)),
            "status": kinds.optional(kinds.ModelOf(StringFilter)),
            "isPreferred": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "companyName": kinds.optional(kinds.ModelOf(StringFilter)),
            "bankName": kinds.optional(kinds.ModelOf(StringFilter)),
            "currency": kinds.optional(kinds.ModelOf(StringFilter)),
            "carrierFactorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "paymentTermId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .payment_method_type_filter import PaymentMethodTypeFilter
from .payment_recipient_type_filter import PaymentRecipientTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
