from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerContactTypeFilter(Model):
    """Criterion on a list of contact roles: it tests whether a role is among them. All operators given must hold."""

    includes: CustomerContactType | Unset = UNSET
    """The field's list must contain this value."""
    not_includes: CustomerContactType | Unset = UNSET
    """The field's list must not contain this value."""
    is_null: bool | Unset = UNSET
    """`true` selects records in which the field is null, `false` those in which it has a value."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "includes": kinds.optional(kinds.EnumOf(CustomerContactType)),
            "notIncludes": kinds.optional(kinds.EnumOf(CustomerContactType)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .customer_contact_type import CustomerContactType
