from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaginationInfo(Model):
    """Position of a page in a cursor-paginated list."""

    page_size: int
    """Number of records per page."""
    has_next_page: bool
    """Whether another page follows."""
    has_previous_page: bool | Unset = UNSET
    """Whether a page comes before this one; may be absent."""
    end_cursor: None | str | Unset = UNSET
    """Cursor to send for the next page; null on the last page."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.page_size = take("pageSize")
        model.has_next_page = take("hasNextPage")
        model.has_previous_page = take("hasPreviousPage", UNSET)
        model.end_cursor = take("endCursor", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "pageSize": kinds.required(kinds.INTEGER),
            "hasNextPage": kinds.required(kinds.BOOLEAN),
            "hasPreviousPage": kinds.optional(kinds.BOOLEAN),
            "endCursor": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
