from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentTermFilter(Model):
    """Criteria for selecting payment terms. All criteria given must hold; `and`, `or` and `not` combine further
    filters of the same shape."""

    and_: list[PaymentTermFilter] | Unset = UNSET
    """Filters that must all match."""
    or_: list[PaymentTermFilter] | Unset = UNSET
    """Filters of which at least one must match."""
    not_: PaymentTermFilter | Unset = UNSET
    """Filter that must not match."""
    id: IDFilter | Unset = UNSET
    """Criterion on the UUID of the payment term; exact matches only."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    description: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    days: IntFilter | Unset = UNSET
    """Criterion on the number of days until payment is due."""
    quick_pay_fee: FloatFilter | Unset = UNSET
    """Criterion on the quick pay fee, as a fraction: 0.05 stands for 5 percent."""
    ap_only: BooleanFilter | Unset = UNSET
    """Criterion on whether the term is reserved for accounts payable."""
    do_not_use: BooleanFilter | Unset = UNSET
    """Criterion on whether the term is barred from new transactions."""
    key: ClientKeyFilter | Unset = UNSET
    """Criterion on the caller's own identifier; exact matches only."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the payment term last changed."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Criterion on when the payment term was deleted; when it is absent, deleted payment terms are left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentTermFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentTermFilter))),
            "not": kinds.optional(kinds.ModelOf(PaymentTermFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "description": kinds.optional(kinds.ModelOf(StringFilter)),
            "days": kinds.optional(kinds.ModelOf(IntFilter)),
            "quickPayFee": kinds.optional(kinds.ModelOf(FloatFilter)),
            "apOnly": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "doNotUse": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .float_filter import FloatFilter
from .id_filter import IDFilter
from .int_filter import IntFilter
from .string_filter import StringFilter
