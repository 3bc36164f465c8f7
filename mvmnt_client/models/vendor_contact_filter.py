from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
