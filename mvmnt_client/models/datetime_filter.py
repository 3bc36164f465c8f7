from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class DatetimeFilter(_Model):
    """Condition on a date and time. All operators given must hold.

    Attributes:
        less_than: Matches times before this one.
        less_than_or_equal_to: Matches this time and earlier ones.
        greater_than: Matches times after this one.
        greater_than_or_equal_to: Matches this time and later ones.
        is_null: `true` matches records whose field is null, `false` those whose field is not.
    """

    equal_to: datetime.datetime | Unset = UNSET
    not_equal_to: datetime.datetime | Unset = UNSET
    less_than: datetime.datetime | Unset = UNSET
    less_than_or_equal_to: datetime.datetime | Unset = UNSET
    greater_than: datetime.datetime | Unset = UNSET
    greater_than_or_equal_to: datetime.datetime | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = UNSET if (v := take("equalTo", None)) is None else datetime.datetime.fromisoformat(v)
        model.not_equal_to = UNSET if (v := take("notEqualTo", None)) is None else datetime.datetime.fromisoformat(v)
        model.less_than = UNSET if (v := take("lessThan", None)) is None else datetime.datetime.fromisoformat(v)
        model.less_than_or_equal_to = (
            UNSET if (v := take("lessThanOrEqualTo", None)) is None else datetime.datetime.fromisoformat(v)
        )
        model.greater_than = UNSET if (v := take("greaterThan", None)) is None else datetime.datetime.fromisoformat(v)
        model.greater_than_or_equal_to = (
            UNSET if (v := take("greaterThanOrEqualTo", None)) is None else datetime.datetime.fromisoformat(v)
        )
        model.is_null = take("isNull", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.equal_to is not UNSET:
            members["equalTo"] = self.equal_to.isoformat()
        if self.not_equal_to is not UNSET:
            members["notEqualTo"] = self.not_equal_to.isoformat()
        if self.less_than is not UNSET:
            members["lessThan"] = self.less_than.isoformat()
        if self.less_than_or_equal_to is not UNSET:
            members["lessThanOrEqualTo"] = self.less_than_or_equal_to.isoformat()
        if self.greater_than is not UNSET:
            members["greaterThan"] = self.greater_than.isoformat()
        if self.greater_than_or_equal_to is not UNSET:
            members["greaterThanOrEqualTo"] = self.greater_than_or_equal_to.isoformat()
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "equalTo": _json.optional(_json.DATE_TIME),
            "notEqualTo": _json.optional(_json.DATE_TIME),
            "lessThan": _json.optional(_json.DATE_TIME),
            "lessThanOrEqualTo": _json.optional(_json.DATE_TIME),
            "greaterThan": _json.optional(_json.DATE_TIME),
            "greaterThanOrEqualTo": _json.optional(_json.DATE_TIME),
            "isNull": _json.optional(_json.BOOLEAN),
        }
