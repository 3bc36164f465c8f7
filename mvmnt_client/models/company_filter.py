from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CompanyFilter(Model):
    """Criteria on companies that must all hold; `and`, `or` and `not` nest further filters."""

    and_: list[CompanyFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[CompanyFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: CompanyFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Condition on the id of the company."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    address_line_1: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    address_line_2: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    city: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    country: StringFilter | Unset = UNSET
    """Condition on the country, as a code or a name."""
    fax: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    invoice_only: BooleanFilter | Unset = UNSET
    """Condition on whether the company exists for invoicing alone."""
    invoice_verbiage: StringFilter | Unset = UNSET
    """Condition on the custom text of the company's invoices."""
    primary_contact_name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    primary_contact_email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    primary_contact_phone: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    created_by_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the user who created the company."""
    key: ClientKeyFilter | Unset = UNSET
    """Condition on the client key."""
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
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CompanyFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CompanyFilter))),
            "not": kinds.optional(kinds.ModelOf(CompanyFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "addressLine1": kinds.optional(kinds.ModelOf(StringFilter)),
            "addressLine2": kinds.optional(kinds.ModelOf(StringFilter)),
            "city": kinds.optional(kinds.ModelOf(StringFilter)),
            "country": kinds.optional(kinds.ModelOf(StringFilter)),
            "fax": kinds.optional(kinds.ModelOf(StringFilter)),
            "invoiceOnly": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "invoiceVerbiage": kinds.optional(kinds.ModelOf(StringFilter)),
            "primaryContactName": kinds.optional(kinds.ModelOf(StringFilter)),
            "primaryContactEmail": kinds.optional(kinds.ModelOf(StringFilter)),
            "primaryContactPhone": kinds.optional(kinds.ModelOf(StringFilter)),
            "createdById": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
