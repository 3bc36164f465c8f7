from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class BooleanSearchCriteria(_Model):
    """Search condition on a field that is true or false.

    Attributes:
        operator: Value that the field must have, sent as the string `TRUE` or `FALSE`.
    """

    operator: BooleanSearchCriteriaOperator
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = BooleanSearchCriteriaOperator.decode(take("operator"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "operator": str(self.operator),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "operator": _json.required(_json.EnumOf(BooleanSearchCriteriaOperator)),
        }


from .boolean_search_criteria_operator import BooleanSearchCriteriaOperator
