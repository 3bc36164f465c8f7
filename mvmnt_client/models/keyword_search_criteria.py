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
class KeywordSearchCriteria(_Model):
    """Search condition on a field that is compared as a whole; parts of a value do not match.

    Attributes:
        operator: How to compare. `EXISTS` means that the field has a value, `DOES_NOT_EXIST` that it is null.
        values: Values to compare with, described only for `ONE_OF` and `NOT_ONE_OF`; no other member takes a
            value.
    """

    operator: KeywordSearchCriteriaOperator
    values: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = KeywordSearchCriteriaOperator.decode(take("operator"))
        model.values = take("values", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "operator": str(self.operator),
        }
        if self.values is not UNSET:
            members["values"] = self.values
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "operator": _json.required(_json.EnumOf(KeywordSearchCriteriaOperator)),
            "values": _json.optional(_json.ArrayOf(_json.STRING)),
        }


from .keyword_search_criteria_operator import KeywordSearchCriteriaOperator
