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
class VendorContactFilter(_Model):
    """Conditions that select vendor contacts. All that are given must hold; `and`, `or` and `not` nest further
    filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        vendor_id: Matches the id of the vendor that the contact belongs to.
        email: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        role: Matches the free-text job title, which `roles` supersedes.
        roles: Matches the roles of the contact.
        deleted_by_id: Matches the id of the user who deleted the record.
        created_at: Matches the time of creation.
        deleted_at: Matches the time of the soft delete; if absent, deleted contacts are left out.
    """

    and_: list[VendorContactFilter] | Unset = UNSET
    or_: list[VendorContactFilter] | Unset = UNSET
    not_: VendorContactFilter | Unset = UNSET
    vendor_id: UUIDFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    phone: StringFilter | Unset = UNSET
    role: StringFilter | Unset = UNSET
    roles: VendorContactRoleFilter | Unset = UNSET
    deleted_by_id: UUIDFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [VendorContactFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [VendorContactFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else VendorContactFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.phone = UNSET if (v := take("phone", None)) is None else StringFilter.from_dict(v)
        model.role = UNSET if (v := take("role", None)) is None else StringFilter.from_dict(v)
        model.roles = UNSET if (v := take("roles", None)) is None else VendorContactRoleFilter.from_dict(v)
        model.deleted_by_id = UNSET if (v := take("deletedById", None)) is None else UUIDFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
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
        if self.vendor_id is not UNSET:
            members["vendorId"] = self.vendor_id.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.phone is not UNSET:
            members["phone"] = self.phone.to_dict()
        if self.role is not UNSET:
            members["role"] = self.role.to_dict()
        if self.roles is not UNSET:
            members["roles"] = self.roles.to_dict()
        if self.deleted_by_id is not UNSET:
            members["deletedById"] = self.deleted_by_id.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(VendorContactFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(VendorContactFilter))),
            "not": _json.optional(_json.ModelOf(VendorContactFilter)),
            "vendorId": _json.optional(_json.ModelOf(UUIDFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "phone": _json.optional(_json.ModelOf(StringFilter)),
            "role": _json.optional(_json.ModelOf(StringFilter)),
            "roles": _json.optional(_json.ModelOf(VendorContactRoleFilter)),
            "deletedById": _json.optional(_json.ModelOf(UUIDFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .datetime_filter import DatetimeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
from .vendor_contact_role_filter import VendorContactRoleFilter
