from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierSearchRequest(Model):
    """Request for one page of carrier search results."""

    criteria: CarrierSearchCriteria | Unset = UNSET
    """Criteria that the carriers must meet."""
    pagination: SearchPaginationInput | Unset = UNSET
    """Which page to return and how large it is."""
    sort: list[SearchSortOption] | Unset = UNSET
    """Fields to sort by, at most three."""
    saved_search: SavedSearchLookup | Unset = UNSET
    """Saved search whose criteria are merged with the ones in `criteria`."""
    format: CarrierSearchRequestFormat | Unset = UNSET
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole carrier records.
    The server's default is flat."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.criteria = UNSET if (v := take("criteria", None)) is None else CarrierSearchCriteria.from_dict(v)
        model.pagination = UNSET if (v := take("pagination", None)) is None else SearchPaginationInput.from_dict(v)
        model.sort = (
            UNSET if (v := take("sort", None)) is None else [SearchSortOption.from_dict(item) for item in array(v)]
        )
        model.saved_search = UNSET if (v := take("savedSearch", None)) is None else SavedSearchLookup.from_dict(v)
        model.format = UNSET if (v := take("format", None)) is None else CarrierSearchRequestFormat.decode(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "criteria": kinds.optional(kinds.ModelOf(CarrierSearchCriteria)),
            "pagination": kinds.optional(kinds.ModelOf(SearchPaginationInput)),
            "sort": kinds.optional(kinds.ArrayOf(kinds.ModelOf(SearchSortOption), kinds.ItemBounds(at_most=3))),
            "savedSearch": kinds.optional(kinds.ModelOf(SavedSearchLookup)),
            "format": kinds.optional(kinds.EnumOf(CarrierSearchRequestFormat)),
        }


from .carrier_search_criteria import CarrierSearchCriteria
from .carrier_search_request_format import CarrierSearchRequestFormat
from .saved_search_lookup import SavedSearchLookup
from .search_pagination_input import SearchPaginationInput
from .search_sort_option import SearchSortOption
