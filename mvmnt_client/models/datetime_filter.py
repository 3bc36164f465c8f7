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
class DatetimeFilter(Model):
    """Condition on a date and time. All operators given must hold."""

    equal_to: datetime.datetime | Unset = UNSET
    not_equal_to: datetime.datetime | Unset = UNSET
    less_than: datetime.datetime | Unset = UNSET
    """Matches times before this one."""
    less_than_or_equal_to: datetime.datetime | Unset = UNSET
    """Matches this time and earlier ones."""
    greater_than: datetime.datetime | Unset = UNSET
    """Matches times after this one."""
    greater_than_or_equal_to: datetime.datetime | Unset = UNSET
    """Matches this time and later ones."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.DATE_TIME),
            "notEqualTo": kinds.optional(kinds.DATE_TIME),
            "lessThan": kinds.optional(kinds.DATE_TIME),
            "lessThanOrEqualTo": kinds.optional(kinds.DATE_TIME),
            "greaterThan": kinds.optional(kinds.DATE_TIME),
            "greaterThanOrEqualTo": kinds.optional(kinds.DATE_TIME),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
