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
class VendorContactFilter(Model):
    """Conditions that select vendor contacts. All that are given must hold; `and`, `or` and `not` nest further
    filters."""

    and_: list[VendorContactFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[VendorContactFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: VendorContactFilter | Unset = UNSET
    """Filter that must not hold."""
    vendor_id: UUIDFilter | Unset = UNSET
    """Matches the id of the vendor that the contact belongs to."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    role: StringFilter | Unset = UNSET
    """Matches the free-text job title, which `roles` supersedes."""
    roles: VendorContactRoleFilter | Unset = UNSET
    """Matches the roles of the contact."""
    deleted_by_id: UUIDFilter | Unset = UNSET
    """Matches the id of the user who deleted the record."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Matches the time of the soft delete; if absent, deleted contacts are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [VendorContactFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = (
            UNSET if (v := take("or", None)) is None else [VendorContactFilter.from_dict(item) for item in array(v)]
        )
        model.not_ = UNSET if (v := take("not", None)) is None else VendorContactFilter.from_dict(v)
        model.vendor_id = UNSET if (v := take("vendorId", None)) is None else UUIDFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.phone = UNSET if (v := take("phone", None)) is None else StringFilter.from_dict(v)
        model.role = UNSET if (v := take("role", None)) is None else StringFilter.from_dict(v)
        model.roles = UNSET if (v := take("roles", None)) is None else VendorContactRoleFilter.from_dict(v)
        model.deleted_by_id = UNSET if (v := take("deletedById", None)) is None else UUIDFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deleted_at = UNSET if (v := take("deletedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorContactFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorContactFilter))),
            "not": kinds.optional(kinds.ModelOf(VendorContactFilter)),
            "vendorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "phone": kinds.optional(kinds.ModelOf(StringFilter)),
            "role": kinds.optional(kinds.ModelOf(StringFilter)),
            "roles": kinds.optional(kinds.ModelOf(VendorContactRoleFilter)),
            "deletedById": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .datetime_filter import DatetimeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
from .vendor_contact_role_filter import VendorContactRoleFilter
