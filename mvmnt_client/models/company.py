from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Company(Model):
    """A company of your organization."""

    id: UUID
    """Id of the record, a UUID assigned by the API."""
    name: str
    """Legal name of the company."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    object: CompanyObject | Unset = UNSET
    """Kind of record, always `COMPANY`."""
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
    created_by: None | Unset | UserReference = UNSET
    """User who created the record, in short form."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.name = take("name")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else CompanyObject.decode(v)
        model.address_line_1 = take("addressLine1", UNSET)
        model.address_line_2 = take("addressLine2", UNSET)
        model.city = take("city", UNSET)
        model.country = take("country", UNSET)
        model.fax = take("fax", UNSET)
        model.invoice_only = take("invoiceOnly", UNSET)
        model.invoice_verbiage = take("invoiceVerbiage", UNSET)
        model.primary_contact_name = take("primaryContactName", UNSET)
        model.primary_contact_email = take("primaryContactEmail", UNSET)
        model.primary_contact_phone = take("primaryContactPhone", UNSET)
        model.created_by = v if (v := take("createdBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.key = take("key", UNSET)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

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
