from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierFactorFilter(Model):
    """Criteria on carrier factors that must all hold; `and`, `or` and `not` nest further filters."""

    and_: list[CarrierFactorFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[CarrierFactorFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: CarrierFactorFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Condition on the id of the carrier factor."""
    key: ClientKeyFilter | Unset = UNSET
    """Condition on the client key."""
    company_name: StringFilter | Unset = UNSET
    """Condition on the legal name of the factoring company."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone_number: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone_extension: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    fax: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    city: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    state: StringFilter | Unset = UNSET
    """Condition on the state or province."""
    country: StringFilter | Unset = UNSET
    """Condition on the country, as a code or a name."""
    zip_code: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    bank_name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    currency: StringFilter | Unset = UNSET
    """Condition on the ISO 4217 currency code."""
    payment_term_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the payment term."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Condition on the time of the soft delete; when absent, only records that are not deleted match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierFactorFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierFactorFilter))),
            "not": kinds.optional(kinds.ModelOf(CarrierFactorFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "companyName": kinds.optional(kinds.ModelOf(StringFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "phoneNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "phoneExtension": kinds.optional(kinds.ModelOf(StringFilter)),
            "fax": kinds.optional(kinds.ModelOf(StringFilter)),
            "city": kinds.optional(kinds.ModelOf(StringFilter)),
            "state": kinds.optional(kinds.ModelOf(StringFilter)),
            "country": kinds.optional(kinds.ModelOf(StringFilter)),
            "zipCode": kinds.optional(kinds.ModelOf(StringFilter)),
            "bankName": kinds.optional(kinds.ModelOf(StringFilter)),
            "currency": kinds.optional(kinds.ModelOf(StringFilter)),
            "paymentTermId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
