from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchPaginationInfo(Model):
    """Which page of search results this is and how many there are."""

    page_number: int
    """Number of this page."""
    page_size: int
    """Number of results on this page."""
    total_pages: int
    """Number of pages."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.page_number = take("pageNumber")
        model.page_size = take("pageSize")
        model.total_pages = take("totalPages")
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "pageNumber": kinds.required(kinds.INTEGER),
            "pageSize": kinds.required(kinds.INTEGER),
            "totalPages": kinds.required(kinds.INTEGER),
        }
