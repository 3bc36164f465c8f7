from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CompanyPatch(Model):
    """Changes to a company. An absent member stays unchanged; null clears a member that may be null."""

    name: str | Unset = UNSET
    """Legal name of the company."""
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    city: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    """Country, as a code or a name."""
    fax: None | str | Unset = UNSET
    invoice_only: bool | None | Unset = UNSET
    """Whether the company exists for invoicing alone."""
    invoice_verbiage: None | str | Unset = UNSET
    """Custom text printed on the company's invoices."""
    primary_contact_name: None | str | Unset = UNSET
    """Name of the company's main contact person."""
    primary_contact_email: None | str | Unset = UNSET
    """E-mail address of the company's main contact person."""
    primary_contact_phone: None | str | Unset = UNSET
    """Phone number of the company's main contact person."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "addressLine1": kinds.optional(kinds.Nullable(kinds.STRING)),
            "addressLine2": kinds.optional(kinds.Nullable(kinds.STRING)),
            "city": kinds.optional(kinds.Nullable(kinds.STRING)),
            "country": kinds.optional(kinds.Nullable(kinds.STRING)),
            "fax": kinds.optional(kinds.Nullable(kinds.STRING)),
            "invoiceOnly": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "invoiceVerbiage": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "primaryContactEmail": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "primaryContactPhone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
        }
