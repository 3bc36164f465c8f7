from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class GlobalSearchResponse(ResponseModel):
    """One page of global search results."""

    data: list[GlobalSearchRow]
    """Records found, ordered by type: `SHIPMENT`, `CUSTOMER`, `CARRIER`, `USER`, `VENDOR`."""
    pagination: SearchPaginationInfo
    """Number, size and count of pages."""
    total_results: int
    """Number of matching records over all pages and all types."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(kinds.ModelOf(GlobalSearchRow))),
            "pagination": kinds.required(kinds.ModelOf(SearchPaginationInfo)),
            "totalResults": kinds.required(kinds.Range(kinds.INTEGER, minimum=0)),
        }


from .global_search_row import GlobalSearchRow
from .search_pagination_info import SearchPaginationInfo
