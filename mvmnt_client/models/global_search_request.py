from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GlobalSearchRequest(Model):
    """Query over several record types."""

    query: str
    """Text to look for in the default searchable fields of each type. A prefix such as `carrier:`, `shipment:` or
    `user:` in front of the text limits the search to that type."""
    objects: list[GlobalSearchObjectType] | Unset = UNSET
    """Types of record to search; all if absent."""
    pagination: SearchPaginationInput | Unset = UNSET
    """Which page to return and how large it is."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "query": kinds.required(kinds.STRING),
            "objects": kinds.optional(kinds.ArrayOf(kinds.EnumOf(GlobalSearchObjectType))),
            "pagination": kinds.optional(kinds.ModelOf(SearchPaginationInput)),
        }


from .global_search_object_type import GlobalSearchObjectType
from .search_pagination_input import SearchPaginationInput
