from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class SearchPaginationInfo(ResponseModel):
    """Which page of search results this is and how many there are."""

    page_number: int
    """Number of this page."""
    page_size: int
    """Number of results on this page."""
    total_pages: int
    """Number of pages."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "pageNumber": kinds.required(kinds.INTEGER),
            "pageSize": kinds.required(kinds.INTEGER),
            "totalPages": kinds.required(kinds.INTEGER),
        }
