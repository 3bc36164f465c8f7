from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorSearchCriteria(Model):
    """Criteria per field for the search for vendors. The search skips vendors that have been soft-deleted."""

    id: UUIDSearchCriteria | Unset = UNSET
    """UUID of the vendor."""
    friendly_id: KeywordSearchCriteria | Unset = UNSET
    """Short number shown to people in the product; not accepted where an id is expected."""
    name: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    status: KeywordSearchCriteria | Unset = UNSET
    """Status of the vendor in the search index: `active`, `inactive` or `do_not_use`."""
    service: KeywordSearchCriteria | Unset = UNSET
    """Services that the vendor offers."""
    tax_id: TextSearchCriteria | Unset = attrs.field(default=UNSET, repr=False)
    """Tax number of the vendor, such as an EIN."""
    location: TextSearchCriteria | Unset = UNSET
    """City and state in one text, derived from the address."""
    city: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    state: KeywordSearchCriteria | Unset = UNSET
    """State or province code."""
    zip: KeywordSearchCriteria | Unset = UNSET
    """Search condition on a field that is compared as a whole; parts of a value do not match."""
    country: KeywordSearchCriteria | Unset = UNSET
    """Country code."""
    primary_contact_name: TextSearchCriteria | Unset = UNSET
    """Name of the primary contact."""
    primary_contact_email: TextSearchCriteria | Unset = UNSET
    """E-mail address of the primary contact."""
    primary_contact_phone: TextSearchCriteria | Unset = UNSET
    """Phone number of the primary contact."""
    payment_term_name: KeywordSearchCriteria | Unset = UNSET
    """Name of the payment terms."""
    quickbooks_vendor_id: KeywordSearchCriteria | Unset = UNSET
    """Id of the vendor in QuickBooks Online (index field `qboVendorId`)."""
    number_of_times_used: IntSearchCriteria | Unset = UNSET
    """How many times the vendor has been used."""
    last_used: DateSearchCriteria | Unset = UNSET
    """Date on which the vendor was last used."""
    created_at: DatetimeSearchCriteria | Unset = UNSET
    """When the record was created."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "friendlyId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "name": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "status": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "service": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "taxId": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "location": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "city": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "state": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "zip": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "country": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "primaryContactName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactEmail": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "primaryContactPhone": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "paymentTermName": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "quickbooksVendorId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "numberOfTimesUsed": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "lastUsed": kinds.optional(kinds.ModelOf(DateSearchCriteria)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
        }


from .date_search_criteria import DateSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
