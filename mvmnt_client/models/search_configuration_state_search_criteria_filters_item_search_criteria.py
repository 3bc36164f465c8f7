from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
