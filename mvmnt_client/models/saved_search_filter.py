from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [SavedSearchFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = (
            UNSET if (v := take("or", None)) is None else [SavedSearchFilter.from_dict(item) for item in array(v)]
        )
        model.not_ = UNSET if (v := take("not", None)) is None else SavedSearchFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.preference_type = UNSET if (v := take("preferenceType", None)) is None else StringFilter.from_dict(v)
        model.is_public = UNSET if (v := take("isPublic", None)) is None else BooleanFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
