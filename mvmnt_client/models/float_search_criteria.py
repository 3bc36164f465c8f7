from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_float

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class FloatSearchCriteria(Model):
    """Search condition on a field that holds a decimal number."""

    operator: FloatSearchCriteriaOperator
    """How to compare. `BETWEEN` includes both bounds. `EXISTS` means that the field has a value, `DOES_NOT_EXIST`
    that it is null."""
    value: float | Unset = UNSET
    """Number to compare with for `EQUALS`, `NOT_EQUALS`, `GREATER_THAN` and `LESS_THAN`."""
    min: float | Unset = UNSET
    """Lower bound for `BETWEEN` and `NOT_BETWEEN`."""
    max: float | Unset = UNSET
    """Upper bound for `BETWEEN` and `NOT_BETWEEN`."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = FloatSearchCriteriaOperator.decode(take("operator"))
        model.value = parse_float(take("value", UNSET))
        model.min = parse_float(take("min", UNSET))
        model.max = parse_float(take("max", UNSET))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "operator": kinds.required(kinds.EnumOf(FloatSearchCriteriaOperator)),
            "value": kinds.optional(kinds.NUMBER),
            "min": kinds.optional(kinds.NUMBER),
            "max": kinds.optional(kinds.NUMBER),
        }


from .float_search_criteria_operator import FloatSearchCriteriaOperator
