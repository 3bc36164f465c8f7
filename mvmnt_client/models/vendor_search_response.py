from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class VendorSearchResponse(ResponseModel):
    """One page of vendor search results."""

    data: list[Vendor | VendorSearchRow]
    """Flat rows or full vendor records, depending on `format` in the request; `object` tells which."""
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


from .search_pagination_info import SearchPaginationInfo
from .vendor import Vendor
from .vendor_search_row import VendorSearchRow

_DATA_ITEM: kinds.Schema[Vendor | VendorSearchRow] = kinds.OneOf(
    "object", {"VENDOR_SEARCH_ROW": kinds.ModelOf(VendorSearchRow), "VENDOR": kinds.ModelOf(Vendor)}
)
