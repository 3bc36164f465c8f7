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
class CarrierSearchRequest(_Model):
    """Request for one page of carrier search results.

    Attributes:
        criteria: Criteria that the carriers must meet.
        pagination: Which page to return and how large it is.
        sort: Fields to sort by, at most three.
        saved_search: Saved search whose criteria are merged with the ones in `criteria`.
        format_: `flat`, the default, returns only the indexed fields and is faster; `full` returns whole
            carrier records. The server's default is flat.
    """

    criteria: CarrierSearchCriteria | Unset = UNSET
    pagination: SearchPaginationInput | Unset = UNSET
    sort: list[SearchSortOption] | Unset = UNSET
    saved_search: SavedSearchLookup | Unset = UNSET
    format_: CarrierSearchRequestFormat | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.criteria = UNSET if (v := take("criteria", None)) is None else CarrierSearchCriteria.from_dict(v)
        model.pagination = UNSET if (v := take("pagination", None)) is None else SearchPaginationInput.from_dict(v)
        model.sort = UNSET if (v := take("sort", None)) is None else [SearchSortOption.from_dict(item) for item in v]
        model.saved_search = UNSET if (v := take("savedSearch", None)) is None else SavedSearchLookup.from_dict(v)
        model.format_ = UNSET if (v := take("format", None)) is None else CarrierSearchRequestFormat.decode(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.criteria is not UNSET:
            members["criteria"] = self.criteria.to_dict()
        if self.pagination is not UNSET:
            members["pagination"] = self.pagination.to_dict()
        if self.sort is not UNSET:
            members["sort"] = [item.to_dict() for item in self.sort]
        if self.saved_search is not UNSET:
            members["savedSearch"] = self.saved_search.to_dict()
        if self.format_ is not UNSET:
            members["format"] = str(self.format_)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "criteria": _json.optional(_json.ModelOf(CarrierSearchCriteria)),
            "pagination": _json.optional(_json.ModelOf(SearchPaginationInput)),
            "sort": _json.optional(_json.ArrayOf(_json.ModelOf(SearchSortOption))),
            "savedSearch": _json.optional(_json.ModelOf(SavedSearchLookup)),
            "format": _json.optional(_json.EnumOf(CarrierSearchRequestFormat)),
        }


from .carrier_search_criteria import CarrierSearchCriteria
from .carrier_search_request_format import CarrierSearchRequestFormat
from .saved_search_lookup import SavedSearchLookup
from .search_pagination_input import SearchPaginationInput
from .search_sort_option import SearchSortOption
