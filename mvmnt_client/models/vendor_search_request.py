from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorSearchRequest(Model):
    """Request for one page of vendor search results."""

    criteria: VendorSearchCriteria | Unset = UNSET
    """Criteria that the vendors must meet."""
    pagination: SearchPaginationInput | Unset = UNSET
    """Which page to return and how large it is."""
    sort: list[SearchSortOption] | Unset = UNSET
    """Fields to sort by, at most three."""
    saved_search: SavedSearchLookup | Unset = UNSET
    """Saved search whose criteria are merged with the ones in `criteria`."""
    format: VendorSearchRequestFormat | Unset = UNSET
    """`flat`, the default, returns only the indexed fields and is faster; `full` returns whole vendor records. The
    server's default is flat."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "criteria": kinds.optional(kinds.ModelOf(VendorSearchCriteria)),
            "pagination": kinds.optional(kinds.ModelOf(SearchPaginationInput)),
            "sort": kinds.optional(kinds.ArrayOf(kinds.ModelOf(SearchSortOption), kinds.ItemBounds(at_most=3))),
            "savedSearch": kinds.optional(kinds.ModelOf(SavedSearchLookup)),
            "format": kinds.optional(kinds.EnumOf(VendorSearchRequestFormat)),
        }


from .saved_search_lookup import SavedSearchLookup
from .search_pagination_input import SearchPaginationInput
from .search_sort_option import SearchSortOption
from .vendor_search_criteria import VendorSearchCriteria
from .vendor_search_request_format import VendorSearchRequestFormat
