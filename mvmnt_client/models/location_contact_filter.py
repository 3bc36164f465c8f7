from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LocationContactFilter(Model):
    """Criteria for selecting location contacts. All criteria given must hold; `and`, `or` and `not` combine
    further filters of the same shape."""

    and_: list[LocationContactFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[LocationContactFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: LocationContactFilter | Unset = UNSET
    """Filter that must not match."""
    id: IDFilter | Unset = UNSET
    """Criterion on the UUID of the location contact; exact matches only."""
    location_id: UUIDFilter | Unset = UNSET
    """Criterion on the id of the location."""
    customer_contact_id: UUIDFilter | Unset = UNSET
    """Criterion on the id of the linked customer contact."""
    is_primary: BooleanFilter | Unset = UNSET
    """Criterion on whether the contact is the location's primary contact."""
    contact_types: LocationContactTypeFilter | Unset = UNSET
    """Criterion on the roles that the contact has at the location."""
    key: ClientKeyFilter | Unset = UNSET
    """Criterion on the caller's own identifier; exact matches only."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the location contact last changed."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the location contact was deleted; when it is absent, deleted location contacts are left
    out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LocationContactFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(LocationContactFilter))),
            "not": kinds.optional(kinds.ModelOf(LocationContactFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "locationId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "customerContactId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "isPrimary": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "contactTypes": kinds.optional(kinds.ModelOf(LocationContactTypeFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .location_contact_type_filter import LocationContactTypeFilter
from .uuid_filter import UUIDFilter
