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
class SearchConfigurationState(_Model):
    """What a saved search stores in `jsonValue`: the criteria, the sort order and the layout of the columns.

    Attributes:
        search_criteria: The stored criteria.
        sorting: Fields to sort by.
        column_visibility: For each column name, whether the column is shown.
        column_order: Column names in the order of display.
    """

    search_criteria: SearchConfigurationStateSearchCriteria | Unset = UNSET
    sorting: list[SearchConfigurationStateSortingItem] | Unset = UNSET
    column_visibility: SearchConfigurationStateColumnVisibility | Unset = UNSET
    column_order: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.search_criteria = (
            UNSET
            if (v := take("searchCriteria", None)) is None
            else SearchConfigurationStateSearchCriteria.from_dict(v)
        )
        model.sorting = (
            UNSET
            if (v := take("sorting", None)) is None
            else [SearchConfigurationStateSortingItem.from_dict(item) for item in v]
        )
        model.column_visibility = (
            UNSET
            if (v := take("columnVisibility", None)) is None
            else SearchConfigurationStateColumnVisibility.from_dict(v)
        )
        model.column_order = take("columnOrder", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.search_criteria is not UNSET:
            members["searchCriteria"] = self.search_criteria.to_dict()
        if self.sorting is not UNSET:
            members["sorting"] = [item.to_dict() for item in self.sorting]
        if self.column_visibility is not UNSET:
            members["columnVisibility"] = self.column_visibility.to_dict()
        if self.column_order is not UNSET:
            members["columnOrder"] = self.column_order
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "searchCriteria": _json.optional(_json.ModelOf(SearchConfigurationStateSearchCriteria)),
            "sorting": _json.optional(_json.ArrayOf(_json.ModelOf(SearchConfigurationStateSortingItem))),
            "columnVisibility": _json.optional(_json.ModelOf(SearchConfigurationStateColumnVisibility)),
            "columnOrder": _json.optional(_json.ArrayOf(_json.STRING)),
        }


from .search_configuration_state_column_visibility import SearchConfigurationStateColumnVisibility
from .search_configuration_state_search_criteria import SearchConfigurationStateSearchCriteria
from .search_configuration_state_sorting_item import SearchConfigurationStateSortingItem
