from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class GlobalSearchResponse(_Model):
    """One page of global search results.

    Attributes:
        data: Records found, ordered by type: `SHIPMENT`, `CUSTOMER`, `CARRIER`, `USER`, `VENDOR`.
        pagination: Number, size and count of pages.
        total_results: Number of matching records over all pages and all types.
    """

    data: list[GlobalSearchRow]
    pagination: SearchPaginationInfo
    total_results: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [GlobalSearchRow.from_dict(item) for item in take("data")]
        model.pagination = SearchPaginationInfo.from_dict(take("pagination"))
        model.total_results = take("totalResults")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "data": [item.to_dict() for item in self.data],
            "pagination": self.pagination.to_dict(),
            "totalResults": self.total_results,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "data": _json.required(_json.ArrayOf(_json.ModelOf(GlobalSearchRow))),
            "pagination": _json.required(_json.ModelOf(SearchPaginationInfo)),
            "totalResults": _json.required(_json.INTEGER),
        }


from .global_search_row import GlobalSearchRow
from .search_pagination_info import SearchPaginationInfo
