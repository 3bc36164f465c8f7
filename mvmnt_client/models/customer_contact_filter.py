from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CustomerContactFilter(Model):
    """Criteria for selecting customer contacts. All criteria given must hold; `and`, `or` and `not` combine
    further filters of the same shape."""

    and_: list[CustomerContactFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[CustomerContactFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: CustomerContactFilter | Unset = UNSET
    """Filter that must not match."""
    id: IDFilter | Unset = UNSET
    """Criterion on the UUID of the contact; exact matches only."""
    customer_id: UUIDFilter | Unset = UNSET
    """Criterion on the id of the customer to which the contact belongs."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone_number: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone_extension: StringFilter | Unset = UNSET
    """Criterion on the phone extension of this contact role."""
    is_primary: BooleanFilter | Unset = UNSET
    """Criterion on whether the contact is the customer's primary contact."""
    contact_types: CustomerContactTypeFilter | Unset = UNSET
    """Criterion on the roles of the contact."""
    notifications: CustomerContactNotificationTypeFilter | Unset = UNSET
    """Criterion on the shipment events about which the contact is notified."""
    invited_user_id: UUIDFilter | Unset = UNSET
    """Criterion on the id of the user account that was invited or created for the contact."""
    deleted_by_id: UUIDFilter | Unset = UNSET
    """Criterion on the id of the user who deleted the contact."""
    key: ClientKeyFilter | Unset = UNSET
    """Criterion on the caller's own identifier; exact matches only."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the contact was deleted; when it is absent, deleted customer contacts are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CustomerContactFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CustomerContactFilter))),
            "not": kinds.optional(kinds.ModelOf(CustomerContactFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "phoneNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "phoneExtension": kinds.optional(kinds.ModelOf(StringFilter)),
            "isPrimary": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "contactTypes": kinds.optional(kinds.ModelOf(CustomerContactTypeFilter)),
            "notifications": kinds.optional(kinds.ModelOf(CustomerContactNotificationTypeFilter)),
            "invitedUserId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "deletedById": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .customer_contact_notification_type_filter import CustomerContactNotificationTypeFilter
from .customer_contact_type_filter import CustomerContactTypeFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
