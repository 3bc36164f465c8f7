from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class SearchConfigurationStateSearchCriteriaFiltersItem(_Model):
    """The `SearchConfigurationStateSearchCriteriaFiltersItem` of the API.

    Attributes:
        field: Name of the field that is filtered.
        search_criteria: Operator and its operands; which of them are used depends on the operator.
    """

    field: str
    search_criteria: SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.field = take("field")
        model.search_criteria = SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria.from_dict(
            take("searchCriteria")
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "field": self.field,
            "searchCriteria": self.search_criteria.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "field": _json.required(_json.STRING),
            "searchCriteria": _json.required(
                _json.ModelOf(SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria)
            ),
        }


from .search_configuration_state_search_criteria_filters_item_search_criteria import (
    SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria,
)
