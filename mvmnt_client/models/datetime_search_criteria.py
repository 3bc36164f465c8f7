from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

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
