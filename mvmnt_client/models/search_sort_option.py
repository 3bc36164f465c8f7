from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SearchSortOption(Model):
    """One field to sort search results by."""

    field: str
    """Name of the field; only indexed fields can be sorted by."""
    order: SearchSortOptionOrder
    """`asc` for ascending or `desc` for descending order."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.field = take("field")
        model.order = SearchSortOptionOrder.decode(take("order"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"field": kinds.required(kinds.STRING), "order": kinds.required(kinds.EnumOf(SearchSortOptionOrder))}


from .search_sort_option_order import SearchSortOptionOrder
