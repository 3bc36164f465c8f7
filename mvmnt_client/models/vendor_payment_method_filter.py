from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorPaymentMethodFilter(Model):
    """Conditions that select vendor payment methods. All that are given must hold; `and`, `or` and `not` nest
    further filters."""

    and_: list[VendorPaymentMethodFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[VendorPaymentMethodFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: VendorPaymentMethodFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Matches the id of the payment method."""
    vendor_id: UUIDFilter | Unset = UNSET
    """Matches the id of the vendor."""
    payment_method_type: PaymentMethodTypeFilter | Unset = UNSET
    """Matches the way in which the money is sent."""
    status: StringFilter | Unset = UNSET
    """Matches the status of the payment method."""
    is_preferred: BooleanFilter | Unset = UNSET
    """Selects the payment methods that are, or are not, the preferred one."""
    email: StringFilter | Unset = UNSET
    """Matches the address to which payment notices are sent."""
    company_name: StringFilter | Unset = UNSET
    """Matches the name of the company that is paid."""
    bank_name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    currency: StringFilter | Unset = UNSET
    """Matches the ISO 4217 code of the preferred currency."""
    payment_term_id: UUIDFilter | Unset = UNSET
    """Matches the id of the payment terms."""
    created_at: DatetimeFilter | Unset = UNSET
    """Matches the time of creation."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Matches the time of the last change, deletion included."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Matches the time of the soft delete; if absent, deleted payment methods are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorPaymentMethodFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorPaymentMethodFilter))),
            "not": kinds.optional(kinds.ModelOf(VendorPaymentMethodFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "vendorId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "paymentMethodType": kinds.optional(kinds.ModelOf(PaymentMethodTypeFilter)),
            "status": kinds.optional(kinds.ModelOf(StringFilter)),
            "isPreferred": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "companyName": kinds.optional(kinds.ModelOf(StringFilter)),
            "bankName": kinds.optional(kinds.ModelOf(StringFilter)),
            "currency": kinds.optional(kinds.ModelOf(StringFilter)),
            "paymentTermId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .payment_method_type_filter import PaymentMethodTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
