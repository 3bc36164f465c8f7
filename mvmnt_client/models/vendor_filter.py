from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorFilter(Model):
    """Conditions that select vendors. All that are given must hold; `and`, `or` and `not` nest further filters."""

    and_: list[VendorFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[VendorFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: VendorFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Matches the id of the vendor."""
    friendly_id: StringFilter | Unset = UNSET
    """Matches the number shown to people in the product."""
    name: StringFilter | Unset = UNSET
    """Matches the legal name."""
    key: ClientKeyFilter | Unset = UNSET
    """Matches the client key exactly."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    status: VendorStatusFilter | Unset = UNSET
    """Matches the status of the vendor."""
    notes: StringFilter | Unset = UNSET
    """Matches the internal notes."""
    tax_id: StringFilter | Unset = attrs.field(default=UNSET, repr=False)
    """Matches the tax number."""
    currency: CurrencyFilter | Unset = UNSET
    """Matches the currency."""
    payment_term_id: UUIDFilter | Unset = UNSET
    """Matches the id of the payment terms."""
    is_mvmnt: BooleanFilter | Unset = UNSET
    """Selects the vendors that are, or are not, the platform operator MVMNT itself."""
    deleted_by_id: UUIDFilter | Unset = UNSET
    """Matches the id of the user who deleted the record."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Matches the time of the last change, deletion included."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Matches the time of the soft delete; if absent, deleted vendors are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorFilter))),
            "not": kinds.optional(kinds.ModelOf(VendorFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "friendlyId": kinds.optional(kinds.ModelOf(StringFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "phone": kinds.optional(kinds.ModelOf(StringFilter)),
            "status": kinds.optional(kinds.ModelOf(VendorStatusFilter)),
            "notes": kinds.optional(kinds.ModelOf(StringFilter)),
            "taxId": kinds.optional(kinds.ModelOf(StringFilter)),
            "currency": kinds.optional(kinds.ModelOf(CurrencyFilter)),
            "paymentTermId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "isMvmnt": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "deletedById": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .currency_filter import CurrencyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
from .vendor_status_filter import VendorStatusFilter
