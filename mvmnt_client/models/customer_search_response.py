from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class CustomerSearchResponse(_Model):
    """One page of customer search results.

    Attributes:
        data: Flat rows or full customer records, depending on `format` in the request; `object` tells which.
        pagination: Number, size and count of pages.
        total_results: Number of matching records over all pages; soft-deleted ones are not counted.
    """

    data: list[Customer | CustomerSearchRow]
    pagination: SearchPaginationInfo
    total_results: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [_DATA_ITEM.decode(item) for item in take("data")]
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
            "data": _json.required(_json.ArrayOf(_DATA_ITEM)),
            "pagination": _json.required(_json.ModelOf(SearchPaginationInfo)),
            "totalResults": _json.required(_json.INTEGER),
        }


from .customer import Customer
from .customer_search_row import CustomerSearchRow
from .search_pagination_info import SearchPaginationInfo

_DATA_ITEM: _json.Schema[Customer | CustomerSearchRow] = _json.OneOf(
    "object", {"CUSTOMER_SEARCH_ROW": _json.ModelOf(CustomerSearchRow), "CUSTOMER": _json.ModelOf(Customer)}
)
