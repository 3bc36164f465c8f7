from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchConfigurationState(Model):
    """What a saved search stores in `jsonValue`: the criteria, the sort order and the layout of the columns."""

    search_criteria: SearchConfigurationStateSearchCriteria | Unset = UNSET
    """The stored criteria."""
    sorting: list[SearchConfigurationStateSortingItem] | Unset = UNSET
    """Fields to sort by."""
    column_visibility: SearchConfigurationStateColumnVisibility | Unset = UNSET
    """For each column name, whether the column is shown."""
    column_order: list[str] | Unset = UNSET
    """Column names in the order of display."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "searchCriteria": kinds.optional(kinds.ModelOf(SearchConfigurationStateSearchCriteria)),
            "sorting": kinds.optional(kinds.ArrayOf(kinds.ModelOf(SearchConfigurationStateSortingItem))),
            "columnVisibility": kinds.optional(kinds.ModelOf(SearchConfigurationStateColumnVisibility)),
            "columnOrder": kinds.optional(kinds.ArrayOf(kinds.STRING)),
        }


from .search_configuration_state_column_visibility import SearchConfigurationStateColumnVisibility
from .search_configuration_state_search_criteria import SearchConfigurationStateSearchCriteria
from .search_configuration_state_sorting_item import SearchConfigurationStateSortingItem
