from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchSortOption(Model):
    """One field to sort search results by."""

    field: str
    """Name of the field; only indexed fields can be sorted by."""
    order: SearchSortOptionOrder
    """`asc` for ascending or `desc` for descending order."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"field": kinds.required(kinds.STRING), "order": kinds.required(kinds.EnumOf(SearchSortOptionOrder))}


from .search_sort_option_order import SearchSortOptionOrder
