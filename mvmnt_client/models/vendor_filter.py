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
class VendorFilter(_Model):
    """Conditions that select vendors. All that are given must hold; `and`, `or` and `not` nest further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Matches the id of the vendor.
        friendly_id: Matches the number shown to people in the product.
        name: Matches the legal name.
        key: Matches the client key exactly.
        email: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        status: Matches the status of the vendor.
        notes: Matches the internal notes.
        tax_id: Matches the tax number.
        currency: Matches the currency.
        payment_term_id: Matches the id of the payment terms.
        is_mvmnt: Selects the vendors that are, or are not, the platform operator MVMNT itself.
        deleted_by_id: Matches the id of the user who deleted the record.
        created_at: Matches the time of creation.
        updated_at: Matches the time of the last change, deletion included.
        deleted_at: Matches the time of the soft delete; if absent, deleted vendors are left out.
    """

    and_: list[VendorFilter] | Unset = UNSET
    or_: list[VendorFilter] | Unset = UNSET
    not_: VendorFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    friendly_id: StringFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    phone: StringFilter | Unset = UNSET
    status: VendorStatusFilter | Unset = UNSET
    notes: StringFilter | Unset = UNSET
    tax_id: StringFilter | Unset = UNSET
    currency: CurrencyFilter | Unset = UNSET
    payment_term_id: UUIDFilter | Unset = UNSET
    is_mvmnt: BooleanFilter | Unset = UNSET
    deleted_by_id: UUIDFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [VendorFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [VendorFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else VendorFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else StringFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.phone = UNSET if (v := take("phone", None)) is None else StringFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else VendorStatusFilter.from_dict(v)
        model.notes = UNSET if (v := take("notes", None)) is None else StringFilter.from_dict(v)
        model.tax_id = UNSET if (v := take("taxId", None)) is None else StringFilter.from_dict(v)
        model.currency = UNSET if (v := take("currency", None)) is None else CurrencyFilter.from_dict(v)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else UUIDFilter.from_dict(v)
        model.is_mvmnt = UNSET if (v := take("isMvmnt", None)) is None else BooleanFilter.from_dict(v)
        model.deleted_by_id = UNSET if (v := take("deletedById", None)) is None else UUIDFilter.from_dict(v)
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
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.phone is not UNSET:
            members["phone"] = self.phone.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.notes is not UNSET:
            members["notes"] = self.notes.to_dict()
        if self.tax_id is not UNSET:
            members["taxId"] = self.tax_id.to_dict()
        if self.currency is not UNSET:
            members["currency"] = self.currency.to_dict()
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = self.payment_term_id.to_dict()
        if self.is_mvmnt is not UNSET:
            members["isMvmnt"] = self.is_mvmnt.to_dict()
        if self.deleted_by_id is not UNSET:
            members["deletedById"] = self.deleted_by_id.to_dict()
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
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(VendorFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(VendorFilter))),
            "not": _json.optional(_json.ModelOf(VendorFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "friendlyId": _json.optional(_json.ModelOf(StringFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "phone": _json.optional(_json.ModelOf(StringFilter)),
            "status": _json.optional(_json.ModelOf(VendorStatusFilter)),
            "notes": _json.optional(_json.ModelOf(StringFilter)),
            "taxId": _json.optional(_json.ModelOf(StringFilter)),
            "currency": _json.optional(_json.ModelOf(CurrencyFilter)),
            "paymentTermId": _json.optional(_json.ModelOf(UUIDFilter)),
            "isMvmnt": _json.optional(_json.ModelOf(BooleanFilter)),
            "deletedById": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .currency_filter import CurrencyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
from .vendor_status_filter import VendorStatusFilter
