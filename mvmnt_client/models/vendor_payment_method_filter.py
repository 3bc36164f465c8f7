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
class VendorPaymentMethodFilter(_Model):
    """Conditions that select vendor payment methods. All that are given must hold; `and`, `or` and `not` nest
    further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Matches the id of the payment method.
        vendor_id: Matches the id of the vendor.
        payment_method_type: Matches the way in which the money is sent.
        status: Matches the status of the payment method.
        is_preferred: Selects the payment methods that are, or are not, the preferred one.
        email: Matches the address to which payment notices are sent.
        company_name: Matches the name of the company that is paid.
        bank_name: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        currency: Matches the ISO 4217 code of the preferred currency.
        payment_term_id: Matches the id of the payment terms.
        created_at: Matches the time of creation.
        updated_at: Matches the time of the last change, deletion included.
        deleted_at: Matches the time of the soft delete; if absent, deleted payment methods are left out.
    """

    and_: list[VendorPaymentMethodFilter] | Unset = UNSET
    or_: list[VendorPaymentMethodFilter] | Unset = UNSET
    not_: VendorPaymentMethodFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    vendor_id: UUIDFilter | Unset = UNSET
    payment_method_type: PaymentMethodTypeFilter | Unset = UNSET
    status: StringFilter | Unset = UNSET
    is_preferred: BooleanFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    company_name: StringFilter | Unset = UNSET
    bank_name: StringFilter | Unset = UNSET
    currency: StringFilter | Unset = UNSET
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
            UNSET if (v := take("and", None)) is None else [VendorPaymentMethodFilter.from_dict(item) for item in v]
        )
        model.or_ = (
            UNSET if (v := take("or", None)) is None else [VendorPaymentMethodFilter.from_dict(item) for item in v]
        )
        model.not_ = UNSET if (v := take("not", None)) is None else VendorPaymentMethodFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentMethodTypeFilter.from_dict(v)
        )
        model.status = UNSET if (v := take("status", None)) is None else StringFilter.from_dict(v)
        model.is_preferred = UNSET if (v := take("isPreferred", None)) is None else BooleanFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.company_name = UNSET if (v := take("companyName", None)) is None else StringFilter.from_dict(v)
        model.bank_name = UNSET if (v := take("bankName", None)) is None else StringFilter.from_dict(v)
        model.currency = UNSET if (v := take("currency", None)) is None else StringFilter.from_dict(v)
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
        if self.vendor_id is not UNSET:
            members["vendorId"] = self.vendor_id.to_dict()
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
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(VendorPaymentMethodFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(VendorPaymentMethodFilter))),
            "not": _json.optional(_json.ModelOf(VendorPaymentMethodFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "vendorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "paymentMethodType": _json.optional(_json.ModelOf(PaymentMethodTypeFilter)),
            "status": _json.optional(_json.ModelOf(StringFilter)),
            "isPreferred": _json.optional(_json.ModelOf(BooleanFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "companyName": _json.optional(_json.ModelOf(StringFilter)),
            "bankName": _json.optional(_json.ModelOf(StringFilter)),
            "currency": _json.optional(_json.ModelOf(StringFilter)),
            "paymentTermId": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .payment_method_type_filter import PaymentMethodTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
