from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierContactFilter(Model):
    """Criteria on carrier contacts that must all hold; `and`, `or` and `not` nest further filters."""

    and_: list[CarrierContactFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[CarrierContactFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: CarrierContactFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Condition on the id of the carrier contact."""
    carrier_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the carrier."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone_number: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    contact_types: CarrierContactTypeFilter | Unset = UNSET
    """Condition on the roles of the contact."""
    invited_user_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the user account that was invited or created for the contact."""
    deleted_by_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the user who deleted the contact."""
    key: ClientKeyFilter | Unset = UNSET
    """Condition on the client key."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Condition on the time of the soft delete; when absent, only records that are not deleted match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierContactFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierContactFilter))),
            "not": kinds.optional(kinds.ModelOf(CarrierContactFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "carrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "phoneNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "contactTypes": kinds.optional(kinds.ModelOf(CarrierContactTypeFilter)),
            "invitedUserId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "deletedById": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .carrier_contact_type_filter import CarrierContactTypeFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
