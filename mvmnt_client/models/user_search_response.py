from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class UserSearchResponse(ResponseModel):
    """One page of user search results."""

    data: list[User | UserSearchRow]
    """Flat rows or full user records, depending on `format` in the request; `object` tells which."""
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
from .user import User
from .user_search_row import UserSearchRow

_DATA_ITEM: kinds.Schema[User | UserSearchRow] = kinds.OneOf(
    "object", {"USER_SEARCH_ROW": kinds.ModelOf(UserSearchRow), "USER": kinds.ModelOf(User)}
)
