from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerNumberOfEmployeesFilter(Model):
    """Criterion on a customer's head-count band. All operators given must hold."""

    equal_to: CustomerNumberOfEmployees | Unset = UNSET
    """The field must have this value."""
    not_equal_to: CustomerNumberOfEmployees | Unset = UNSET
    """The field must not have this value."""
    in_: list[CustomerNumberOfEmployees] | Unset = UNSET
    """The field must have one of these values."""
    not_in: list[CustomerNumberOfEmployees] | Unset = UNSET
    """The field must have none of these values."""
    is_null: bool | Unset = UNSET
    """`true` selects records in which the field is null, `false` those in which it has a value."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(CustomerNumberOfEmployees)),
            "notEqualTo": kinds.optional(kinds.EnumOf(CustomerNumberOfEmployees)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CustomerNumberOfEmployees))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CustomerNumberOfEmployees))),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .customer_number_of_employees import CustomerNumberOfEmployees
