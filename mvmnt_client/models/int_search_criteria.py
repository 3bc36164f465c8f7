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
class IntSearchCriteria(_Model):
    """Search condition on a field that holds a whole number.

    Attributes:
        operator: How to compare. `BETWEEN` includes both bounds. `EXISTS` means that the field has a value,
            `DOES_NOT_EXIST` that it is null.
        value: Number to compare with for `EQUALS`, `NOT_EQUALS`, `GREATER_THAN` and `LESS_THAN`.
        min_: Lower bound for `BETWEEN` and `NOT_BETWEEN`.
        max_: Upper bound for `BETWEEN` and `NOT_BETWEEN`.
    """

    operator: IntSearchCriteriaOperator
    value: int | Unset = UNSET
    min_: int | Unset = UNSET
    max_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = IntSearchCriteriaOperator.decode(take("operator"))
        model.value = take("value", UNSET)
        model.min_ = take("min", UNSET)
        model.max_ = take("max", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "operator": str(self.operator),
        }
        if self.value is not UNSET:
            members["value"] = self.value
        if self.min_ is not UNSET:
            members["min"] = self.min_
        if self.max_ is not UNSET:
            members["max"] = self.max_
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "operator": _json.required(_json.EnumOf(IntSearchCriteriaOperator)),
            "value": _json.optional(_json.INTEGER),
            "min": _json.optional(_json.INTEGER),
            "max": _json.optional(_json.INTEGER),
        }


from .int_search_criteria_operator import IntSearchCriteriaOperator
