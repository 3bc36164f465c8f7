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
class SearchConfigurationStateSearchCriteria(_Model):
    """The stored criteria.

    Attributes:
        filters: One entry per field that is filtered.
    """

    filters: list[SearchConfigurationStateSearchCriteriaFiltersItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.filters = (
            UNSET
            if (v := take("filters", None)) is None
            else [SearchConfigurationStateSearchCriteriaFiltersItem.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.filters is not UNSET:
            members["filters"] = [item.to_dict() for item in self.filters]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "filters": _json.optional(_json.ArrayOf(_json.ModelOf(SearchConfigurationStateSearchCriteriaFiltersItem))),
        }


from .search_configuration_state_search_criteria_filters_item import SearchConfigurationStateSearchCriteriaFiltersItem
