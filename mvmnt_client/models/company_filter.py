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
class CompanyFilter(_Model):
    """Criteria on companies that must all hold; `and`, `or` and `not` nest further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Condition on the id of the company.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        address_line_1: Condition on a text field; all operators given must hold. Operators that compare a part
            of the text ignore case.
        address_line_2: Condition on a text field; all operators given must hold. Operators that compare a part
            of the text ignore case.
        city: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        country: Condition on the country, as a code or a name.
        fax: Condition on a text field; all operators given must hold. Operators that compare a part of the text
            ignore case.
        invoice_only: Condition on whether the company exists for invoicing alone.
        invoice_verbiage: Condition on the custom text of the company's invoices.
        primary_contact_name: Condition on a text field; all operators given must hold. Operators that compare a
            part of the text ignore case.
        primary_contact_email: Condition on a text field; all operators given must hold. Operators that compare
            a part of the text ignore case.
        primary_contact_phone: Condition on a text field; all operators given must hold. Operators that compare
            a part of the text ignore case.
        created_by_id: Condition on the id of the user who created the company.
        key: Condition on the client key.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Condition on a date and time. All operators given must hold.
        deleted_at: Condition on the time of the soft delete; when absent, only records that are not deleted
            match.
    """

    and_: list[CompanyFilter] | Unset = UNSET
    or_: list[CompanyFilter] | Unset = UNSET
    not_: CompanyFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    address_line_1: StringFilter | Unset = UNSET
    address_line_2: StringFilter | Unset = UNSET
    city: StringFilter | Unset = UNSET
    country: StringFilter | Unset = UNSET
    fax: StringFilter | Unset = UNSET
    invoice_only: BooleanFilter | Unset = UNSET
    invoice_verbiage: StringFilter | Unset = UNSET
    primary_contact_name: StringFilter | Unset = UNSET
    primary_contact_email: StringFilter | Unset = UNSET
    primary_contact_phone: StringFilter | Unset = UNSET
    created_by_id: UUIDFilter | Unset = UNSET
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
        model.and_ = UNSET if (v := take("and", None)) is None else [CompanyFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [CompanyFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else CompanyFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.address_line_1 = UNSET if (v := take("addressLine1", None)) is None else StringFilter.from_dict(v)
        model.address_line_2 = UNSET if (v := take("addressLine2", None)) is None else StringFilter.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else StringFilter.from_dict(v)
        model.country = UNSET if (v := take("country", None)) is None else StringFilter.from_dict(v)
        model.fax = UNSET if (v := take("fax", None)) is None else StringFilter.from_dict(v)
        model.invoice_only = UNSET if (v := take("invoiceOnly", None)) is None else BooleanFilter.from_dict(v)
        model.invoice_verbiage = UNSET if (v := take("invoiceVerbiage", None)) is None else StringFilter.from_dict(v)
        model.primary_contact_name = (
            UNSET if (v := take("primaryContactName", None)) is None else StringFilter.from_dict(v)
        )
        model.primary_contact_email = (
            UNSET if (v := take("primaryContactEmail", None)) is None else StringFilter.from_dict(v)
        )
        model.primary_contact_phone = (
            UNSET if (v := take("primaryContactPhone", None)) is None else StringFilter.from_dict(v)
        )
        model.created_by_id = UNSET if (v := take("createdById", None)) is None else UUIDFilter.from_dict(v)
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
        if self.address_line_1 is not UNSET:
            members["addressLine1"] = self.address_line_1.to_dict()
        if self.address_line_2 is not UNSET:
            members["addressLine2"] = self.address_line_2.to_dict()
        if self.city is not UNSET:
            members["city"] = self.city.to_dict()
        if self.country is not UNSET:
            members["country"] = self.country.to_dict()
        if self.fax is not UNSET:
            members["fax"] = self.fax.to_dict()
        if self.invoice_only is not UNSET:
            members["invoiceOnly"] = self.invoice_only.to_dict()
        if self.invoice_verbiage is not UNSET:
            members["invoiceVerbiage"] = self.invoice_verbiage.to_dict()
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name.to_dict()
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email.to_dict()
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone.to_dict()
        if self.created_by_id is not UNSET:
            members["createdById"] = self.created_by_id.to_dict()
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
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CompanyFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CompanyFilter))),
            "not": _json.optional(_json.ModelOf(CompanyFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "addressLine1": _json.optional(_json.ModelOf(StringFilter)),
            "addressLine2": _json.optional(_json.ModelOf(StringFilter)),
            "city": _json.optional(_json.ModelOf(StringFilter)),
            "country": _json.optional(_json.ModelOf(StringFilter)),
            "fax": _json.optional(_json.ModelOf(StringFilter)),
            "invoiceOnly": _json.optional(_json.ModelOf(BooleanFilter)),
            "invoiceVerbiage": _json.optional(_json.ModelOf(StringFilter)),
            "primaryContactName": _json.optional(_json.ModelOf(StringFilter)),
            "primaryContactEmail": _json.optional(_json.ModelOf(StringFilter)),
            "primaryContactPhone": _json.optional(_json.ModelOf(StringFilter)),
            "createdById": _json.optional(_json.ModelOf(UUIDFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
