from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class SearchSortOption(_Model):
    """One field to sort search results by.

    Attributes:
        field: Name of the field; only indexed fields can be sorted by.
        order: `asc` for ascending or `desc` for descending order.
    """

    field: str
    order: SearchSortOptionOrder
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.field = take("field")
        model.order = SearchSortOptionOrder.decode(take("order"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "field": self.field,
            "order": str(self.order),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "field": _json.required(_json.STRING),
            "order": _json.required(_json.EnumOf(SearchSortOptionOrder)),
        }


from .search_sort_option_order import SearchSortOptionOrder
