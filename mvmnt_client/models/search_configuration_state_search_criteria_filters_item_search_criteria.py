from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria(Model):
    """Operator and its operands; which of them are used depends on the operator."""

    operator: str
    """Name of the operator, such as `EQUALS`, `ONE_OF` or `BETWEEN`."""
    values: list[bool | Decimal | float | int | str] | Unset = UNSET
    """Operands of an operator that takes several values."""
    value: bool | Decimal | float | int | str | Unset = UNSET
    """Operand of an operator that takes one value."""
    min: Decimal | float | int | str | Unset = UNSET
    """Lower bound for a range operator."""
    max: Decimal | float | int | str | Unset = UNSET
    """Upper bound for a range operator."""
    min_relative: int | Unset = UNSET
    """Lower bound as a number of units from now; negative values lie in the past."""
    min_relative_unit: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit | Unset = UNSET
    """Unit in which `minRelative` is counted."""
    max_relative: int | Unset = UNSET
    """Upper bound as a number of units from now."""
    max_relative_unit: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit | Unset = UNSET
    """Unit in which `maxRelative` is counted."""
    value_relative: int | Unset = UNSET
    """Single value as a number of units from now."""
    value_relative_unit: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit | Unset = (
        UNSET
    )
    """Unit in which `valueRelative` is counted."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = take("operator")
        model.values = (
            UNSET if (v := take("values", None)) is None else [_VALUES_ITEM.decode(item) for item in array(v)]
        )
        model.value = UNSET if (v := take("value", None)) is None else _VALUE.decode(v)
        model.min = UNSET if (v := take("min", None)) is None else _MIN.decode(v)
        model.max = UNSET if (v := take("max", None)) is None else _MAX.decode(v)
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
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "operator": kinds.required(kinds.STRING),
            "values": kinds.optional(kinds.ArrayOf(_VALUES_ITEM)),
            "value": kinds.optional(_VALUE),
            "min": kinds.optional(_MIN),
            "max": kinds.optional(_MAX),
            "minRelative": kinds.optional(kinds.INTEGER),
            "minRelativeUnit": kinds.optional(
                kinds.EnumOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit)
            ),
            "maxRelative": kinds.optional(kinds.INTEGER),
            "maxRelativeUnit": kinds.optional(
                kinds.EnumOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit)
            ),
            "valueRelative": kinds.optional(kinds.INTEGER),
            "valueRelativeUnit": kinds.optional(
                kinds.EnumOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit)
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

_VALUES_ITEM: kinds.Schema[bool | Decimal | float | int | str] = kinds.AnyOf(kinds.STRING, kinds.DECIMAL, kinds.BOOLEAN)
_VALUE: kinds.Schema[bool | Decimal | float | int | str] = kinds.AnyOf(kinds.STRING, kinds.DECIMAL, kinds.BOOLEAN)
_MIN: kinds.Schema[Decimal | float | int | str] = kinds.AnyOf(kinds.STRING, kinds.DECIMAL)
_MAX: kinds.Schema[Decimal | float | int | str] = kinds.AnyOf(kinds.STRING, kinds.DECIMAL)
