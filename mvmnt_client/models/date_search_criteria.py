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
class DateSearchCriteria(_Model):
    """Search condition on a calendar date without a time, given as fixed dates or as offsets from now.

    Attributes:
        operator: How to compare, with the same meanings as in DatetimeSearchCriteria. `BETWEEN` includes both
            bounds. `EXISTS` means that the field has a value, `DOES_NOT_EXIST` that it is null.
        value: Date to compare with, described only for `EQUALS` and `NOT_EQUALS`.
        min_: Lower bound for `BETWEEN` and `NOT_BETWEEN`.
        max_: Upper bound for `BETWEEN` and `NOT_BETWEEN`.
        value_relative: Date to compare with as an offset from now in `valueRelativeUnit`.
        value_relative_unit: Unit of `valueRelative`.
        min_relative: Lower bound as an offset from now in `minRelativeUnit`.
        min_relative_unit: Unit of `minRelative`.
        max_relative: Upper bound as an offset from now in `maxRelativeUnit`.
        max_relative_unit: Unit of `maxRelative`.
    """

    operator: DateSearchCriteriaOperator
    value: datetime.date | Unset = UNSET
    min_: datetime.date | Unset = UNSET
    max_: datetime.date | Unset = UNSET
    value_relative: int | Unset = UNSET
    value_relative_unit: RelativeTimeUnit | Unset = UNSET
    min_relative: int | Unset = UNSET
    min_relative_unit: RelativeTimeUnit | Unset = UNSET
    max_relative: int | Unset = UNSET
    max_relative_unit: RelativeTimeUnit | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = DateSearchCriteriaOperator.decode(take("operator"))
        model.value = UNSET if (v := take("value", None)) is None else datetime.date.fromisoformat(v)
        model.min_ = UNSET if (v := take("min", None)) is None else datetime.date.fromisoformat(v)
        model.max_ = UNSET if (v := take("max", None)) is None else datetime.date.fromisoformat(v)
        model.value_relative = take("valueRelative", UNSET)
        model.value_relative_unit = (
            UNSET if (v := take("valueRelativeUnit", None)) is None else RelativeTimeUnit.decode(v)
        )
        model.min_relative = take("minRelative", UNSET)
        model.min_relative_unit = UNSET if (v := take("minRelativeUnit", None)) is None else RelativeTimeUnit.decode(v)
        model.max_relative = take("maxRelative", UNSET)
        model.max_relative_unit = UNSET if (v := take("maxRelativeUnit", None)) is None else RelativeTimeUnit.decode(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "operator": str(self.operator),
        }
        if self.value is not UNSET:
            members["value"] = self.value.isoformat()
        if self.min_ is not UNSET:
            members["min"] = self.min_.isoformat()
        if self.max_ is not UNSET:
            members["max"] = self.max_.isoformat()
        if self.value_relative is not UNSET:
            members["valueRelative"] = self.value_relative
        if self.value_relative_unit is not UNSET:
            members["valueRelativeUnit"] = str(self.value_relative_unit)
        if self.min_relative is not UNSET:
            members["minRelative"] = self.min_relative
        if self.min_relative_unit is not UNSET:
            members["minRelativeUnit"] = str(self.min_relative_unit)
        if self.max_relative is not UNSET:
            members["maxRelative"] = self.max_relative
        if self.max_relative_unit is not UNSET:
            members["maxRelativeUnit"] = str(self.max_relative_unit)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "operator": _json.required(_json.EnumOf(DateSearchCriteriaOperator)),
            "value": _json.optional(_json.DATE),
            "min": _json.optional(_json.DATE),
            "max": _json.optional(_json.DATE),
            "valueRelative": _json.optional(_json.INTEGER),
            "valueRelativeUnit": _json.optional(_json.EnumOf(RelativeTimeUnit)),
            "minRelative": _json.optional(_json.INTEGER),
            "minRelativeUnit": _json.optional(_json.EnumOf(RelativeTimeUnit)),
            "maxRelative": _json.optional(_json.INTEGER),
            "maxRelativeUnit": _json.optional(_json.EnumOf(RelativeTimeUnit)),
        }


from .date_search_criteria_operator import DateSearchCriteriaOperator
from .relative_time_unit import RelativeTimeUnit
