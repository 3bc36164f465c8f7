from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class VendorSearchRow(ResponseModel):
    """A vendor as a flat search result, holding the indexed fields only. Soft-deleted vendors are never returned."""

    object: VendorSearchRowObject
    """Constant that marks a flat search row, as opposed to a full record."""
    id: UUID
    """UUID of the vendor."""
    friendly_id: str
    """Short number shown to people in the product; not accepted where an id is expected."""
    name: str
    number_of_times_used: int
    """How many times the vendor has been used."""
    created_at: datetime.datetime
    """When the record was created."""
    status: None | VendorSearchRowStatusType1 = ABSENT
    """Status of the vendor in the search index: `active`, `inactive` or `do_not_use`."""
    tax_id: None | str = attrs.field(default=ABSENT, repr=False)
    """Tax number of the vendor, such as an EIN."""
    service: list[str] | None = ABSENT
    """Services that the vendor offers."""
    location: None | str = ABSENT
    """City and state in one text, derived from the address."""
    city: None | str = ABSENT
    state: None | str = ABSENT
    """State or province code."""
    zip: None | str = ABSENT
    country: None | str = ABSENT
    """Country code."""
    primary_contact_name: None | str = ABSENT
    """Name of the primary contact."""
    primary_contact_email: None | str = ABSENT
    """E-mail address of the primary contact."""
    primary_contact_phone: None | str = ABSENT
    """Phone number of the primary contact."""
    payment_term_name: None | str = ABSENT
    """Name of the payment terms."""
    quickbooks_vendor_id: None | str = ABSENT
    """Id of the vendor in QuickBooks Online (index field `qboVendorId`)."""
    last_used: datetime.date | None = ABSENT
    """Date on which the vendor was last used."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "object": kinds.required(kinds.EnumOf(VendorSearchRowObject)),
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "numberOfTimesUsed": kinds.required(kinds.INTEGER),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "status": kinds.optional(kinds.Nullable(kinds.EnumOf(VendorSearchRowStatusType1))),
            "taxId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "service": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "location": kinds.optional(kinds.Nullable(kinds.STRING)),
            "city": kinds.optional(kinds.Nullable(kinds.STRING)),
            "state": kinds.optional(kinds.Nullable(kinds.STRING)),
            "zip": kinds.optional(kinds.Nullable(kinds.STRING)),
            "country": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactEmail": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "primaryContactPhone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentTermName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "quickbooksVendorId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "lastUsed": kinds.optional(kinds.Nullable(kinds.DATE)),
        }


from .vendor_search_row_object import VendorSearchRowObject
from .vendor_search_row_status_type_1 import VendorSearchRowStatusType1
