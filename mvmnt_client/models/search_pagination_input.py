from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchPaginationInput(Model):
    """Which page of search results to return."""

    page_number: int | Unset = UNSET
    """Number of the page; the first page, which is also the default, is 1. The server's default is 1."""
    page_size: int | Unset = UNSET
    """Number of results per page, from 1 to 250; 50 if absent. The server's default is 50."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "pageNumber": kinds.optional(kinds.Range(kinds.INTEGER, minimum=1)),
            "pageSize": kinds.optional(kinds.Range(kinds.INTEGER, maximum=250, minimum=1)),
        }
