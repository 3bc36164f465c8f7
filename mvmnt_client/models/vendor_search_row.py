from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date, parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorSearchRow(Model):
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
    status: None | Unset | VendorSearchRowStatusType1 = UNSET
    """Status of the vendor in the search index: `active`, `inactive` or `do_not_use`."""
    tax_id: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Tax number of the vendor, such as an EIN."""
    service: list[str] | Unset = UNSET
    """Services that the vendor offers."""
    location: None | str | Unset = UNSET
    """City and state in one text, derived from the address."""
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    """State or province code."""
    zip: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    """Country code."""
    primary_contact_name: None | str | Unset = UNSET
    """Name of the primary contact."""
    primary_contact_email: None | str | Unset = UNSET
    """E-mail address of the primary contact."""
    primary_contact_phone: None | str | Unset = UNSET
    """Phone number of the primary contact."""
    payment_term_name: None | str | Unset = UNSET
    """Name of the payment terms."""
    quickbooks_vendor_id: None | str | Unset = UNSET
    """Id of the vendor in QuickBooks Online (index field `qboVendorId`)."""
    last_used: datetime.date | None | Unset = UNSET
    """Date on which the vendor was last used."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object = VendorSearchRowObject.decode(take("object"))
        model.id = parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.number_of_times_used = take("numberOfTimesUsed")
        model.created_at = parse_date_time(take("createdAt"))
        model.status = v if (v := take("status", UNSET)) is UNSET or v is None else VendorSearchRowStatusType1.decode(v)
        model.tax_id = take("taxId", UNSET)
        model.service = UNSET if (v := take("service", None)) is None else array(v)
        model.location = take("location", UNSET)
        model.city = take("city", UNSET)
        model.state = take("state", UNSET)
        model.zip = take("zip", UNSET)
        model.country = take("country", UNSET)
        model.primary_contact_name = take("primaryContactName", UNSET)
        model.primary_contact_email = take("primaryContactEmail", UNSET)
        model.primary_contact_phone = take("primaryContactPhone", UNSET)
        model.payment_term_name = take("paymentTermName", UNSET)
        model.quickbooks_vendor_id = take("quickbooksVendorId", UNSET)
        model.last_used = v if (v := take("lastUsed", UNSET)) is UNSET or v is None else parse_date(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
