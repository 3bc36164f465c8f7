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
class BillPaymentFilter(_Model):
    """Criteria for bill payments, all of which must match.

    Attributes:
        id: Matches the id of the bill payment.
        carrier_id: Matches the id of the carrier.
        vendor_id: Matches the id of the vendor.
        carrier_factor_id: Matches the id of the factoring company that was paid.
        recipient_type: Matches payments to carriers or to vendors.
        payment_method_type: Matches the way in which the payee was paid.
        payment_date: Matches the date of the payment.
        total_amount: Matches the amount of the whole payment.
        reference: Matches the check number or transaction id.
        created_at: Matches the time of creation.
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
    """

    id: UUIDFilter | Unset = UNSET
    carrier_id: UUIDFilter | Unset = UNSET
    vendor_id: UUIDFilter | Unset = UNSET
    carrier_factor_id: UUIDFilter | Unset = UNSET
    recipient_type: BillPaymentFilterRecipientType | Unset = UNSET
    payment_method_type: BillPaymentMethodTypeFilter | Unset = UNSET
    payment_date: DatetimeFilter | Unset = UNSET
    total_amount: FloatFilter | Unset = UNSET
    reference: StringFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    and_: list[BillPaymentFilter] | Unset = UNSET
    or_: list[BillPaymentFilter] | Unset = UNSET
    not_: BillPaymentFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.carrier_id = UNSET if (v := take("carrierId", None)) is None else UUIDFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.carrier_factor_id = UNSET if (v := take("carrierFactorId", None)) is None else UUIDFilter.from_dict(v)
        model.recipient_type = (
            UNSET if (v := take("recipientType", None)) is None else BillPaymentFilterRecipientType.from_dict(v)
        )
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else BillPaymentMethodTypeFilter.from_dict(v)
        )
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else DatetimeFilter.from_dict(v)
        model.total_amount = UNSET if (v := take("totalAmount", None)) is None else FloatFilter.from_dict(v)
        model.reference = UNSET if (v := take("reference", None)) is None else StringFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [BillPaymentFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [BillPaymentFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else BillPaymentFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.carrier_id is not UNSET:
            members["carrierId"] = self.carrier_id.to_dict()
        if self.vendor_id is not UNSET:
            members["vendorId"] = self.vendor_id.to_dict()
        if self.carrier_factor_id is not UNSET:
            members["carrierFactorId"] = self.carrier_factor_id.to_dict()
        if self.recipient_type is not UNSET:
            members["recipientType"] = self.recipient_type.to_dict()
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = self.payment_method_type.to_dict()
        if self.payment_date is not UNSET:
            members["paymentDate"] = self.payment_date.to_dict()
        if self.total_amount is not UNSET:
            members["totalAmount"] = self.total_amount.to_dict()
        if self.reference is not UNSET:
            members["reference"] = self.reference.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDFilter)),
            "carrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "vendorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "carrierFactorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "recipientType": _json.optional(_json.ModelOf(BillPaymentFilterRecipientType)),
            "paymentMethodType": _json.optional(_json.ModelOf(BillPaymentMethodTypeFilter)),
            "paymentDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "totalAmount": _json.optional(_json.ModelOf(FloatFilter)),
            "reference": _json.optional(_json.ModelOf(StringFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(BillPaymentFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(BillPaymentFilter))),
            "not": _json.optional(_json.ModelOf(BillPaymentFilter)),
        }


from .bill_payment_filter_recipient_type import BillPaymentFilterRecipientType
from .bill_payment_method_type_filter import BillPaymentMethodTypeFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
