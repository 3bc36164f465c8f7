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
class Company(ResponseModel):
    """A company of your organization."""

    id: UUID
    """Id of the record, a UUID assigned by the API."""
    name: str
    """Legal name of the company."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    object: CompanyObject | None = ABSENT
    """Kind of record, always `COMPANY`."""
    address_line_1: None | str = ABSENT
    address_line_2: None | str = ABSENT
    """Second line of the address, such as a suite or floor."""
    city: None | str = ABSENT
    country: None | str = ABSENT
    """Country, as a code or a name."""
    fax: None | str = ABSENT
    invoice_only: bool | None = ABSENT
    """Whether the company exists for invoicing alone."""
    invoice_verbiage: None | str = ABSENT
    """Custom text printed on the company's invoices."""
    primary_contact_name: None | str = ABSENT
    """Name of the company's main contact person."""
    primary_contact_email: None | str = ABSENT
    """E-mail address of the company's main contact person."""
    primary_contact_phone: None | str = ABSENT
    """Phone number of the company's main contact person."""
    created_by: None | UserReference = ABSENT
    """User who created the record, in short form."""
    key: None | str = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    deleted_at: datetime.datetime | None = ABSENT
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(CompanyObject)),
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
            "createdBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .company_object import CompanyObject
from .user_reference import UserReference
