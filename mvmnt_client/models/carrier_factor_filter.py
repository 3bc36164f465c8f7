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
class CarrierFactorFilter(_Model):
    """Criteria on carrier factors that must all hold; `and`, `or` and `not` nest further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Condition on the id of the carrier factor.
        key: Condition on the client key.
        company_name: Condition on the legal name of the factoring company.
        email: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone_number: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        phone_extension: Condition on a text field; all operators given must hold. Operators that compare a part
            of the text ignore case.
        fax: Condition on a text field; all operators given must hold. Operators that compare a part of the text
            ignore case.
        city: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        state: Condition on the state or province.
        country: Condition on the country, as a code or a name.
        zip_code: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        bank_name: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        currency: Condition on the ISO 4217 currency code.
        payment_term_id: Condition on the id of the payment term.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Condition on a date and time. All operators given must hold.
        deleted_at: Condition on the time of the soft delete; when absent, only records that are not deleted
            match.
    """

    and_: list[CarrierFactorFilter] | Unset = UNSET
    or_: list[CarrierFactorFilter] | Unset = UNSET
    not_: CarrierFactorFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    company_name: StringFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    phone_number: StringFilter | Unset = UNSET
    phone_extension: StringFilter | Unset = UNSET
    fax: StringFilter | Unset = UNSET
    city: StringFilter | Unset = UNSET
    state: StringFilter | Unset = UNSET
    country: StringFilter | Unset = UNSET
    zip_code: StringFilter | Unset = UNSET
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
        model.and_ = UNSET if (v := take("and", None)) is None else [CarrierFactorFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [CarrierFactorFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else CarrierFactorFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.company_name = UNSET if (v := take("companyName", None)) is None else StringFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.phone_number = UNSET if (v := take("phoneNumber", None)) is None else StringFilter.from_dict(v)
        model.phone_extension = UNSET if (v := take("phoneExtension", None)) is None else StringFilter.from_dict(v)
        model.fax = UNSET if (v := take("fax", None)) is None else StringFilter.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else StringFilter.from_dict(v)
        model.state = UNSET if (v := take("state", None)) is None else StringFilter.from_dict(v)
        model.country = UNSET if (v := take("country", None)) is None else StringFilter.from_dict(v)
        model.zip_code = UNSET if (v := take("zipCode", None)) is None else StringFilter.from_dict(v)
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
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.company_name is not UNSET:
            members["companyName"] = self.company_name.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number.to_dict()
        if self.phone_extension is not UNSET:
            members["phoneExtension"] = self.phone_extension.to_dict()
        if self.fax is not UNSET:
            members["fax"] = self.fax.to_dict()
        if self.city is not UNSET:
            members["city"] = self.city.to_dict()
        if self.state is not UNSET:
            members["state"] = self.state.to_dict()
        if self.country is not UNSET:
            members["country"] = self.country.to_dict()
        if self.zip_code is not UNSET:
            members["zipCode"] = self.zip_code.to_dict()
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
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierFactorFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierFactorFilter))),
            "not": _json.optional(_json.ModelOf(CarrierFactorFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "companyName": _json.optional(_json.ModelOf(StringFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "phoneNumber": _json.optional(_json.ModelOf(StringFilter)),
            "phoneExtension": _json.optional(_json.ModelOf(StringFilter)),
            "fax": _json.optional(_json.ModelOf(StringFilter)),
            "city": _json.optional(_json.ModelOf(StringFilter)),
            "state": _json.optional(_json.ModelOf(StringFilter)),
            "country": _json.optional(_json.ModelOf(StringFilter)),
            "zipCode": _json.optional(_json.ModelOf(StringFilter)),
            "bankName": _json.optional(_json.ModelOf(StringFilter)),
            "currency": _json.optional(_json.ModelOf(StringFilter)),
            "paymentTermId": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
