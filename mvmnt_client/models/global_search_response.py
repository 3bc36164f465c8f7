from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GlobalSearchResponse(Model):
    """One page of global search results."""

    data: list[GlobalSearchRow]
    """Records found, ordered by type: `SHIPMENT`, `CUSTOMER`, `CARRIER`, `USER`, `VENDOR`."""
    pagination: SearchPaginationInfo
    """Number, size and count of pages."""
    total_results: int
    """Number of matching records over all pages and all types."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [GlobalSearchRow.from_dict(item) for item in array(take("data"))]
        model.pagination = SearchPaginationInfo.from_dict(take("pagination"))
        model.total_results = take("totalResults")
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(kinds.ModelOf(GlobalSearchRow))),
            "pagination": kinds.required(kinds.ModelOf(SearchPaginationInfo)),
            "totalResults": kinds.required(kinds.Range(kinds.INTEGER, minimum=0)),
        }


from .global_search_row import GlobalSearchRow
from .search_pagination_info import SearchPaginationInfo
