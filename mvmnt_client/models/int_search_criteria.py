from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class IntSearchCriteria(Model):
    """Search condition on a field that holds a whole number."""

    operator: IntSearchCriteriaOperator
    """How to compare. `BETWEEN` includes both bounds. `EXISTS` means that the field has a value, `DOES_NOT_EXIST`
    that it is null."""
    value: int | Unset = UNSET
    """Number to compare with for `EQUALS`, `NOT_EQUALS`, `GREATER_THAN` and `LESS_THAN`."""
    min: int | Unset = UNSET
    """Lower bound for `BETWEEN` and `NOT_BETWEEN`."""
    max: int | Unset = UNSET
    """Upper bound for `BETWEEN` and `NOT_BETWEEN`."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "operator": kinds.required(kinds.EnumOf(IntSearchCriteriaOperator)),
            "value": kinds.optional(kinds.INTEGER),
            "min": kinds.optional(kinds.INTEGER),
            "max": kinds.optional(kinds.INTEGER),
        }


from .int_search_criteria_operator import IntSearchCriteriaOperator
