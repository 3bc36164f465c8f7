from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

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
