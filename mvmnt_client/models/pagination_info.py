from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class PaginationInfo(ResponseModel):
    """Position of a page in a cursor-paginated list."""

    page_size: int
    """Number of records per page."""
    has_next_page: bool
    """Whether another page follows."""
    has_previous_page: bool | None = ABSENT
    """Whether a page comes before this one; may be absent."""
    end_cursor: None | str = ABSENT
    """Cursor to send for the next page; null on the last page."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "pageSize": kinds.required(kinds.INTEGER),
            "hasNextPage": kinds.required(kinds.BOOLEAN),
            "hasPreviousPage": kinds.optional(kinds.BOOLEAN),
            "endCursor": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
