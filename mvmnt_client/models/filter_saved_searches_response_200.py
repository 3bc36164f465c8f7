from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class FilterSavedSearchesResponse200(_Model):
    """The `FilterSavedSearchesResponse200` of the API.

    Attributes:
        data: The records of this page.
        pagination: Position of a page in a cursor-paginated list.
    """

    data: list[SavedSearch] | Unset = UNSET
    pagination: PaginationInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = UNSET if (v := take("data", None)) is None else [SavedSearch.from_dict(item) for item in v]
        model.pagination = UNSET if (v := take("pagination", None)) is None else PaginationInfo.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.data is not UNSET:
            members["data"] = [item.to_dict() for item in self.data]
        if self.pagination is not UNSET:
            members["pagination"] = self.pagination.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "data": _json.optional(_json.ArrayOf(_json.ModelOf(SavedSearch))),
            "pagination": _json.optional(_json.ModelOf(PaginationInfo)),
        }


from .pagination_info import PaginationInfo
from .saved_search import SavedSearch
