from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CarrierPaymentMethodFilter(_Model):
    """Criteria on carrier payment methods that must all hold; `and`, `or` and `not` nest further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Condition on the id of the carrier payment method.
        carrier_id: Condition on the id of the carrier.
        payment_recipient_type: Condition on who receives the payment.
        payment_method_type: Condition on the way in which the payment is sent.
        status: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        is_preferred: Condition on whether the method is the carrier's preferred one.
        email: Condition on the e-mail address that receives notifications of payments.
        company_name: Condition on the company name of the payment method.
        bank_name: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        currency: Condition on the ISO 4217 currency code.
        carrier_factor_id: Condition on the id of the factoring company.
        payment_term_id: Condition on the id of the payment term.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Condition on a date and time. All operators given must hold.
        deleted_at: Condition on the time of the soft delete; when absent, only records that are not deleted
            match.
    """

    and_: list[CarrierPaymentMethodFilter] | Unset = UNSET
    or_: list[CarrierPaymentMethodFilter] | Unset = UNSET
    not_: CarrierPaymentMethodFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    carrier_id: UUIDFilter | Unset = UNSET
    payment_recipient_type: PaymentRecipientTypeFilter | Unset = UNSET
    payment_method_type: PaymentMethodTypeFilter | Unset = UNSET
    status: StringFilter | Unset = UNSET
    is_preferred: BooleanFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    company_name: StringFilter | Unset = UNSET
    bank_name: StringFilter | Unset = UNSET
    currency: StringFilter | Unset = UNSET
    carrier_factor_id: UUIDFilter | Unset = UNSET
    payment_term_id: UUIDFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [CarrierPaymentMethodFilter.from_dict(item) for item in v]
        )
        model.or_ = (
            UNSET if (v := take("or", None)) is None else [CarrierPaymentMethodFilter.from_dict(item) for item in v]
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
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.carrier_id is not UNSET:
            members["carrierId"] = self.carrier_id.to_dict()
        if self.payment_recipient_type is not UNSET:
            members["paymentRecipientType"] = self.payment_recipient_type.to_dict()
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = self.payment_method_type.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.is_preferred is not UNSET:
            members["isPreferred"] = self.is_preferred.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.company_name is not UNSET:
            members["companyName"] = self.company_name.to_dict()
        if self.bank_name is not UNSET:
            members["bankName"] = self.bank_name.to_dict()
        if self.currency is not UNSET:
            members["currency"] = self.currency.to_dict()
        if self.carrier_factor_id is not UNSET:
            members["carrierFactorId"] = self.carrier_factor_id.to_dict()
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = self.payment_term_id.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierPaymentMethodFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierPaymentMethodFilter))),
            "not": _json.optional(_json.ModelOf(CarrierPaymentMethodFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "carrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "paymentRecipientType": _json.optional(_json.ModelOf(PaymentRecipientTypeFilter)),
            "paymentMethodType": _json.optional(_json.ModelOf(PaymentMethodTypeFilter)),
            "status": _json.optional(_json.ModelOf(StringFilter)),
            "isPreferred": _json.optional(_json.ModelOf(BooleanFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "companyName": _json.optional(_json.ModelOf(StringFilter)),
            "bankName": _json.optional(_json.ModelOf(StringFilter)),
            "currency": _json.optional(_json.ModelOf(StringFilter)),
            "carrierFactorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "paymentTermId": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .payment_method_type_filter import PaymentMethodTypeFilter
from .payment_recipient_type_filter import PaymentRecipientTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
