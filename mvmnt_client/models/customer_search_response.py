from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class CustomerSearchResponse(ResponseModel):
    """One page of customer search results."""

    data: list[Customer | CustomerSearchRow]
    """Flat rows or full customer records, depending on `format` in the request; `object` tells which."""
    pagination: SearchPaginationInfo
    """Number, size and count of pages."""
    total_results: int
    """Number of matching records over all pages; soft-deleted ones are not counted."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
