from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CompanyInput(Model):
    """A company to create."""

    name: str
    """Legal name of the company."""
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    """Country, as a code or a name."""
    fax: str | Unset = UNSET
    invoice_only: bool | Unset = UNSET
    """Whether the company exists for invoicing alone."""
    invoice_verbiage: str | Unset = UNSET
    """Custom text printed on the company's invoices."""
    primary_contact_name: str | Unset = UNSET
    """Name of the company's main contact person."""
    primary_contact_email: str | Unset = UNSET
    """E-mail address of the company's main contact person."""
    primary_contact_phone: str | Unset = UNSET
    """Phone number of the company's main contact person."""
    key: str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "addressLine1": kinds.optional(kinds.STRING),
            "addressLine2": kinds.optional(kinds.STRING),
            "city": kinds.optional(kinds.STRING),
            "country": kinds.optional(kinds.STRING),
            "fax": kinds.optional(kinds.STRING),
            "invoiceOnly": kinds.optional(kinds.BOOLEAN),
            "invoiceVerbiage": kinds.optional(kinds.STRING),
            "primaryContactName": kinds.optional(kinds.STRING),
            "primaryContactEmail": kinds.optional(kinds.Text(format="email")),
            "primaryContactPhone": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
        }
