from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerSearchResponse(Model):
    """One page of customer search results."""

    data: list[Customer | CustomerSearchRow]
    """Flat rows or full customer records, depending on `format` in the request; `object` tells which."""
    pagination: SearchPaginationInfo
    """Number, size and count of pages."""
    total_results: int
    """Number of matching records over all pages; soft-deleted ones are not counted."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [_DATA_ITEM.decode(item) for item in array(take("data"))]
        model.pagination = SearchPaginationInfo.from_dict(take("pagination"))
        model.total_results = take("totalResults")
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(_DATA_ITEM)),
            "pagination": kinds.required(kinds.ModelOf(SearchPaginationInfo)),
            "totalResults": kinds.required(kinds.Range(kinds.INTEGER, minimum=0)),
        }


from .customer import Customer
from .customer_search_row import CustomerSearchRow
from .search_pagination_info import SearchPaginationInfo

_DATA_ITEM: kinds.Schema[Customer | CustomerSearchRow] = kinds.OneOf(
    "object", {"CUSTOMER_SEARCH_ROW": kinds.ModelOf(CustomerSearchRow), "CUSTOMER": kinds.ModelOf(Customer)}
)
