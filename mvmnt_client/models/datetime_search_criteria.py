from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DatetimeSearchCriteria(Model):
    """Search condition on a point in time, given as fixed times or as offsets from now."""

    operator: DatetimeSearchCriteriaOperator
    """How to compare. `BETWEEN` includes both bounds. `EXISTS` means that the field has a value, `DOES_NOT_EXIST`
    that it is null."""
    value: datetime.datetime | Unset = UNSET
    """Time to compare with, described only for `EQUALS` and `NOT_EQUALS`."""
    min: datetime.datetime | Unset = UNSET
    """Lower bound for `BETWEEN` and `NOT_BETWEEN`."""
    max: datetime.datetime | Unset = UNSET
    """Upper bound for `BETWEEN` and `NOT_BETWEEN`."""
    value_relative: int | Unset = UNSET
    """Time to compare with as an offset from now in `valueRelativeUnit`; negative for the past, positive for the
    future."""
    value_relative_unit: RelativeTimeUnit | Unset = UNSET
    """Unit of `valueRelative`."""
    min_relative: int | Unset = UNSET
    """Lower bound as an offset from now in `minRelativeUnit`."""
    min_relative_unit: RelativeTimeUnit | Unset = UNSET
    """Unit of `minRelative`."""
    max_relative: int | Unset = UNSET
    """Upper bound as an offset from now in `maxRelativeUnit`."""
    max_relative_unit: RelativeTimeUnit | Unset = UNSET
    """Unit of `maxRelative`."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = DatetimeSearchCriteriaOperator.decode(take("operator"))
        model.value = UNSET if (v := take("value", None)) is None else parse_date_time(v)
        model.min = UNSET if (v := take("min", None)) is None else parse_date_time(v)
        model.max = UNSET if (v := take("max", None)) is None else parse_date_time(v)
        model.value_relative = take("valueRelative", UNSET)
        model.value_relative_unit = (
            UNSET if (v := take("valueRelativeUnit", None)) is None else RelativeTimeUnit.decode(v)
        )
        model.min_relative = take("minRelative", UNSET)
        model.min_relative_unit = UNSET if (v := take("minRelativeUnit", None)) is None else RelativeTimeUnit.decode(v)
        model.max_relative = take("maxRelative", UNSET)
        model.max_relative_unit = UNSET if (v := take("maxRelativeUnit", None)) is None else RelativeTimeUnit.decode(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "operator": kinds.required(kinds.EnumOf(DatetimeSearchCriteriaOperator)),
            "value": kinds.optional(kinds.DATE_TIME),
            "min": kinds.optional(kinds.DATE_TIME),
            "max": kinds.optional(kinds.DATE_TIME),
            "valueRelative": kinds.optional(kinds.INTEGER),
            "valueRelativeUnit": kinds.optional(kinds.EnumOf(RelativeTimeUnit)),
            "minRelative": kinds.optional(kinds.INTEGER),
            "minRelativeUnit": kinds.optional(kinds.EnumOf(RelativeTimeUnit)),
            "maxRelative": kinds.optional(kinds.INTEGER),
            "maxRelativeUnit": kinds.optional(kinds.EnumOf(RelativeTimeUnit)),
        }


from .datetime_search_criteria_operator import DatetimeSearchCriteriaOperator
from .relative_time_unit import RelativeTimeUnit
