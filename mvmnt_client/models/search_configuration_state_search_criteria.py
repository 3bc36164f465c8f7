from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchConfigurationStateSearchCriteria(Model):
    """The stored criteria."""

    filters: list[SearchConfigurationStateSearchCriteriaFiltersItem] | Unset = UNSET
    """One entry per field that is filtered."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "filters": kinds.optional(kinds.ArrayOf(kinds.ModelOf(SearchConfigurationStateSearchCriteriaFiltersItem)))
        }


from .search_configuration_state_search_criteria_filters_item import SearchConfigurationStateSearchCriteriaFiltersItem
