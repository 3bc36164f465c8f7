from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class TeamFilter(Model):
    """Criteria for selecting teams. All criteria given must hold; `and`, `or` and `not` combine further filters of
    the same shape."""

    and_: list[TeamFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[TeamFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: TeamFilter | Unset = UNSET
    """Filter that must not match."""
    id: IDFilter | Unset = UNSET
    """Criterion on the UUID of the team; exact matches only."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    key: ClientKeyFilter | Unset = UNSET
    """Criterion on the caller's own identifier; exact matches only."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the team last changed."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the team was deleted; when it is absent, deleted teams are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(TeamFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(TeamFilter))),
            "not": kinds.optional(kinds.ModelOf(TeamFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
