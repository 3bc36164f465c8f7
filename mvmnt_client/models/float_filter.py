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
class FloatFilter(_Model):
    """Condition on a number field. All operators given must hold.

    Attributes:
        is_null: `true` matches records whose field is null, `false` those whose field is not.
    """

    equal_to: float | Unset = UNSET
    not_equal_to: float | Unset = UNSET
    less_than: float | Unset = UNSET
    less_than_or_equal_to: float | Unset = UNSET
    greater_than: float | Unset = UNSET
    greater_than_or_equal_to: float | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = take("equalTo", UNSET)
        model.not_equal_to = take("notEqualTo", UNSET)
        model.less_than = take("lessThan", UNSET)
        model.less_than_or_equal_to = take("lessThanOrEqualTo", UNSET)
        model.greater_than = take("greaterThan", UNSET)
        model.greater_than_or_equal_to = take("greaterThanOrEqualTo", UNSET)
        model.is_null = take("isNull", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.equal_to is not UNSET:
            members["equalTo"] = self.equal_to
        if self.not_equal_to is not UNSET:
            members["notEqualTo"] = self.not_equal_to
        if self.less_than is not UNSET:
            members["lessThan"] = self.less_than
        if self.less_than_or_equal_to is not UNSET:
            members["lessThanOrEqualTo"] = self.less_than_or_equal_to
        if self.greater_than is not UNSET:
            members["greaterThan"] = self.greater_than
        if self.greater_than_or_equal_to is not UNSET:
            members["greaterThanOrEqualTo"] = self.greater_than_or_equal_to
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "equalTo": _json.optional(_json.NUMBER),
            "notEqualTo": _json.optional(_json.NUMBER),
            "lessThan": _json.optional(_json.NUMBER),
            "lessThanOrEqualTo": _json.optional(_json.NUMBER),
            "greaterThan": _json.optional(_json.NUMBER),
            "greaterThanOrEqualTo": _json.optional(_json.NUMBER),
            "isNull": _json.optional(_json.BOOLEAN),
        }
