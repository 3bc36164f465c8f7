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
class StringFilter(_Model):
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case.

    Attributes:
        in_: Matches any of the listed values.
        not_in: Matches values that are not listed.
        includes: Matches text that contains this, ignoring case.
        not_includes: Matches text that does not contain this, ignoring case.
        starts_with: Matches text that begins with this, ignoring case.
        not_starts_with: Matches text that does not begin with this, ignoring case.
        ends_with: Matches text that ends with this, ignoring case.
        not_ends_with: Matches text that does not end with this, ignoring case.
        is_null: `true` matches records whose field is null, `false` those whose field is not.
    """

    equal_to: str | Unset = UNSET
    not_equal_to: str | Unset = UNSET
    in_: list[str] | Unset = UNSET
    not_in: list[str] | Unset = UNSET
    includes: str | Unset = UNSET
    not_includes: str | Unset = UNSET
    starts_with: str | Unset = UNSET
    not_starts_with: str | Unset = UNSET
    ends_with: str | Unset = UNSET
    not_ends_with: str | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = take("equalTo", UNSET)
        model.not_equal_to = take("notEqualTo", UNSET)
        model.in_ = take("in", UNSET)
        model.not_in = take("notIn", UNSET)
        model.includes = take("includes", UNSET)
        model.not_includes = take("notIncludes", UNSET)
        model.starts_with = take("startsWith", UNSET)
        model.not_starts_with = take("notStartsWith", UNSET)
        model.ends_with = take("endsWith", UNSET)
        model.not_ends_with = take("notEndsWith", UNSET)
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
        if self.in_ is not UNSET:
            members["in"] = self.in_
        if self.not_in is not UNSET:
            members["notIn"] = self.not_in
        if self.includes is not UNSET:
            members["includes"] = self.includes
        if self.not_includes is not UNSET:
            members["notIncludes"] = self.not_includes
        if self.starts_with is not UNSET:
            members["startsWith"] = self.starts_with
        if self.not_starts_with is not UNSET:
            members["notStartsWith"] = self.not_starts_with
        if self.ends_with is not UNSET:
            members["endsWith"] = self.ends_with
        if self.not_ends_with is not UNSET:
            members["notEndsWith"] = self.not_ends_with
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "equalTo": _json.optional(_json.STRING),
            "notEqualTo": _json.optional(_json.STRING),
            "in": _json.optional(_json.ArrayOf(_json.STRING)),
            "notIn": _json.optional(_json.ArrayOf(_json.STRING)),
            "includes": _json.optional(_json.STRING),
            "notIncludes": _json.optional(_json.STRING),
            "startsWith": _json.optional(_json.STRING),
            "notStartsWith": _json.optional(_json.STRING),
            "endsWith": _json.optional(_json.STRING),
            "notEndsWith": _json.optional(_json.STRING),
            "isNull": _json.optional(_json.BOOLEAN),
        }
