from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class Company(_Model):
    """A company of your organization.

    Attributes:
        id: Id of the record, a UUID assigned by the API.
        name: Legal name of the company.
        updated_at: Time of the last change to the record; a soft delete moves it too.
        object_: Kind of record, always `COMPANY`.
        address_line_2: Second line of the address, such as a suite or floor.
        country: Country, as a code or a name.
        invoice_only: Whether the company exists for invoicing alone.
        invoice_verbiage: Custom text printed on the company's invoices.
        primary_contact_name: Name of the company's main contact person.
        primary_contact_email: E-mail address of the company's main contact person.
        primary_contact_phone: Phone number of the company's main contact person.
        created_by: User who created the record, in short form.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        deleted_at: Time at which the record was soft-deleted; null while it is active.
    """

    id: UUID
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    object_: CompanyObject | Unset = UNSET
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    fax: None | str | Unset = UNSET
    invoice_only: bool | None | Unset = UNSET
    invoice_verbiage: None | str | Unset = UNSET
    primary_contact_name: None | str | Unset = UNSET
    primary_contact_email: None | str | Unset = UNSET
    primary_contact_phone: None | str | Unset = UNSET
    created_by: None | Unset | UserReference = UNSET
    key: None | str | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.name = take("name")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else CompanyObject.decode(v)
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
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "name": self.name,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
        if self.address_line_1 is not UNSET:
            members["addressLine1"] = self.address_line_1
        if self.address_line_2 is not UNSET:
            members["addressLine2"] = self.address_line_2
        if self.city is not UNSET:
            members["city"] = self.city
        if self.country is not UNSET:
            members["country"] = self.country
        if self.fax is not UNSET:
            members["fax"] = self.fax
        if self.invoice_only is not UNSET:
            members["invoiceOnly"] = self.invoice_only
        if self.invoice_verbiage is not UNSET:
            members["invoiceVerbiage"] = self.invoice_verbiage
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone
        if self.created_by is not UNSET:
            members["createdBy"] = None if self.created_by is None else self.created_by.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(CompanyObject)),
            "addressLine1": _json.optional(_json.Nullable(_json.STRING)),
            "addressLine2": _json.optional(_json.Nullable(_json.STRING)),
            "city": _json.optional(_json.Nullable(_json.STRING)),
            "country": _json.optional(_json.Nullable(_json.STRING)),
            "fax": _json.optional(_json.Nullable(_json.STRING)),
            "invoiceOnly": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "invoiceVerbiage": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactName": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactEmail": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactPhone": _json.optional(_json.Nullable(_json.STRING)),
            "createdBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .company_object import CompanyObject
from .user_reference import UserReference
