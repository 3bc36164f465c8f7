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
class PaymentTermFilter(_Model):
    """Criteria for selecting payment terms. All criteria given must hold; `and`, `or` and `not` combine further
    filters of the same shape.

    Attributes:
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
        id: Criterion on the UUID of the payment term; exact matches only.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        description: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        days: Criterion on the number of days until payment is due.
        quick_pay_fee: Criterion on the quick pay fee, as a fraction: 0.05 stands for 5 percent.
        ap_only: Criterion on whether the term is reserved for accounts payable.
        do_not_use: Criterion on whether the term is barred from new transactions.
        key: Criterion on the caller's own identifier; exact matches only.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Criterion on when the payment term last changed.
        deleted_at: Criterion on when the payment term was deleted; when it is absent, deleted payment terms are
            left out.
    """

    and_: list[PaymentTermFilter] | Unset = UNSET
    or_: list[PaymentTermFilter] | Unset = UNSET
    not_: PaymentTermFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    description: StringFilter | Unset = UNSET
    days: IntFilter | Unset = UNSET
    quick_pay_fee: FloatFilter | Unset = UNSET
    ap_only: BooleanFilter | Unset = UNSET
    do_not_use: BooleanFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [PaymentTermFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [PaymentTermFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else PaymentTermFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.description = UNSET if (v := take("description", None)) is None else StringFilter.from_dict(v)
        model.days = UNSET if (v := take("days", None)) is None else IntFilter.from_dict(v)
        model.quick_pay_fee = UNSET if (v := take("quickPayFee", None)) is None else FloatFilter.from_dict(v)
        model.ap_only = UNSET if (v := take("apOnly", None)) is None else BooleanFilter.from_dict(v)
        model.do_not_use = UNSET if (v := take("doNotUse", None)) is None else BooleanFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
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
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.description is not UNSET:
            members["description"] = self.description.to_dict()
        if self.days is not UNSET:
            members["days"] = self.days.to_dict()
        if self.quick_pay_fee is not UNSET:
            members["quickPayFee"] = self.quick_pay_fee.to_dict()
        if self.ap_only is not UNSET:
            members["apOnly"] = self.ap_only.to_dict()
        if self.do_not_use is not UNSET:
            members["doNotUse"] = self.do_not_use.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
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
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentTermFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentTermFilter))),
            "not": _json.optional(_json.ModelOf(PaymentTermFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "description": _json.optional(_json.ModelOf(StringFilter)),
            "days": _json.optional(_json.ModelOf(IntFilter)),
            "quickPayFee": _json.optional(_json.ModelOf(FloatFilter)),
            "apOnly": _json.optional(_json.ModelOf(BooleanFilter)),
            "doNotUse": _json.optional(_json.ModelOf(BooleanFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .id_filter import IDFilter
from .int_filter import IntFilter
from .string_filter import StringFilter
