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
class SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria(_Model):
    """Operator and its operands; which of them are used depends on the operator.

    Attributes:
        operator: Name of the operator, such as `EQUALS`, `ONE_OF` or `BETWEEN`.
        values: Operands of an operator that takes several values.
        value: Operand of an operator that takes one value.
        min_: Lower bound for a range operator.
        max_: Upper bound for a range operator.
        min_relative: Lower bound as a number of units from now; negative values lie in the past.
        min_relative_unit: Unit in which `minRelative` is counted.
        max_relative: Upper bound as a number of units from now.
        max_relative_unit: Unit in which `maxRelative` is counted.
        value_relative: Single value as a number of units from now.
        value_relative_unit: Unit in which `valueRelative` is counted.
    """

    operator: str
    values: list[bool | float | str] | Unset = UNSET
    value: bool | float | str | Unset = UNSET
    min_: float | str | Unset = UNSET
    max_: float | str | Unset = UNSET
    min_relative: int | Unset = UNSET
    min_relative_unit: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit | Unset = UNSET
    max_relative: int | Unset = UNSET
    max_relative_unit: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit | Unset = UNSET
    value_relative: int | Unset = UNSET
    value_relative_unit: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = take("operator")
        model.values = take("values", UNSET)
        model.value = take("value", UNSET)
        model.min_ = take("min", UNSET)
        model.max_ = take("max", UNSET)
        model.min_relative = take("minRelative", UNSET)
        model.min_relative_unit = (
            UNSET
            if (v := take("minRelativeUnit", None)) is None
            else SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit.decode(v)
        )
        model.max_relative = take("maxRelative", UNSET)
        model.max_relative_unit = (
            UNSET
            if (v := take("maxRelativeUnit", None)) is None
            else SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit.decode(v)
        )
        model.value_relative = take("valueRelative", UNSET)
        model.value_relative_unit = (
            UNSET
            if (v := take("valueRelativeUnit", None)) is None
            else SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit.decode(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "operator": self.operator,
        }
        if self.values is not UNSET:
            members["values"] = self.values
        if self.value is not UNSET:
            members["value"] = self.value
        if self.min_ is not UNSET:
            members["min"] = self.min_
        if self.max_ is not UNSET:
            members["max"] = self.max_
        if self.min_relative is not UNSET:
            members["minRelative"] = self.min_relative
        if self.min_relative_unit is not UNSET:
            members["minRelativeUnit"] = str(self.min_relative_unit)
        if self.max_relative is not UNSET:
            members["maxRelative"] = self.max_relative
        if self.max_relative_unit is not UNSET:
            members["maxRelativeUnit"] = str(self.max_relative_unit)
        if self.value_relative is not UNSET:
            members["valueRelative"] = self.value_relative
        if self.value_relative_unit is not UNSET:
            members["valueRelativeUnit"] = str(self.value_relative_unit)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "operator": _json.required(_json.STRING),
            "values": _json.optional(_json.ArrayOf(_json.AnyOf(_json.STRING, _json.NUMBER, _json.BOOLEAN))),
            "value": _json.optional(_json.AnyOf(_json.STRING, _json.NUMBER, _json.BOOLEAN)),
            "min": _json.optional(_json.AnyOf(_json.STRING, _json.NUMBER)),
            "max": _json.optional(_json.AnyOf(_json.STRING, _json.NUMBER)),
            "minRelative": _json.optional(_json.INTEGER),
            "minRelativeUnit": _json.optional(
                _json.EnumOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit)
            ),
            "maxRelative": _json.optional(_json.INTEGER),
            "maxRelativeUnit": _json.optional(
                _json.EnumOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit)
            ),
            "valueRelative": _json.optional(_json.INTEGER),
            "valueRelativeUnit": _json.optional(
                _json.EnumOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit)
            ),
        }


from .search_configuration_state_search_criteria_filters_item_search_criteria_max_relative_unit import (
    SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit,
)
from .search_configuration_state_search_criteria_filters_item_search_criteria_min_relative_unit import (
    SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit,
)
from .search_configuration_state_search_criteria_filters_item_search_criteria_value_relative_unit import (
    SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit,
)
