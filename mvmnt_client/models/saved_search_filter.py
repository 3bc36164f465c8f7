from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SavedSearchFilter(Model):
    """Conditions that select saved searches. All that are given must hold; `and`, `or` and `not` nest further
    filters."""

    and_: list[SavedSearchFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[SavedSearchFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: SavedSearchFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Matches the id of the saved search."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    preference_type: StringFilter | Unset = UNSET
    """Matches the type of record searched, compared as text."""
    is_public: BooleanFilter | Unset = UNSET
    """Selects the saved searches that are, or are not, shared with the organization."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Matches the time of the last change."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(SavedSearchFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(SavedSearchFilter))),
            "not": kinds.optional(kinds.ModelOf(SavedSearchFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "preferenceType": kinds.optional(kinds.ModelOf(StringFilter)),
            "isPublic": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
