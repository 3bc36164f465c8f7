from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchConfigurationStateSearchCriteriaFiltersItem(Model):
    """The `SearchConfigurationStateSearchCriteriaFiltersItem` of the API."""

    field: str
    """Name of the field that is filtered."""
    search_criteria: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria
    """Operator and its operands; which of them are used depends on the operator."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.field = take("field")
        model.search_criteria = SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria.from_dict(
            take("searchCriteria")
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "field": kinds.required(kinds.STRING),
            "searchCriteria": kinds.required(
                kinds.ModelOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria)
            ),
        }


from .search_configuration_state_search_criteria_filters_item_search_criteria import (
    SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria,
)
