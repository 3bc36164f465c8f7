from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = (
            UNSET
            if (v := take("and", None)) is None
            else [CarrierPaymentMethodFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = (
            UNSET
            if (v := take("or", None)) is None
            else [CarrierPaymentMethodFilter.from_dict(item) for item in array(v)]
        )
        model.not_ = UNSET if (v := take("not", None)) is None else CarrierPaymentMethodFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.carrier_id = UNSET if (v := take("carrierId", None)) is None else UUIDFilter.from_dict(v)
        model.payment_recipient_type = (
            UNSET if (v := take("paymentRecipientType", None)) is None else PaymentRecipientTypeFilter.from_dict(v)
        )
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentMethodTypeFilter.from_dict(v)
        )
        model.status = UNSET if (v := take("status", None)) is None else StringFilter.from_dict(v)
        model.is_preferred = UNSET if (v := take("isPreferred", None)) is None else BooleanFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.company_name = UNSET if (v := take("companyName", None)) is None else StringFilter.from_dict(v)
        model.bank_name = UNSET if (v := take("bankName", None)) is None else StringFilter.from_dict(v)
        model.currency = UNSET if (v := take("currency", None)) is None else StringFilter.from_dict(v)
        model.carrier_factor_id = UNSET if (v := take("carrierFactorId", None)) is None else UUIDFilter.from_dict(v)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else UUIDFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deleted_at = UNSET if (v := take("deletedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
