from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CompanyInput(_Model):
    """A company to create.

    Attributes:
        name: Legal name of the company.
        address_line_2: Second line of the address, such as a suite or floor.
        country: Country, as a code or a name.
        invoice_only: Whether the company exists for invoicing alone.
        invoice_verbiage: Custom text printed on the company's invoices.
        primary_contact_name: Name of the company's main contact person.
        primary_contact_email: E-mail address of the company's main contact person.
        primary_contact_phone: Phone number of the company's main contact person.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
    """

    name: str
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    fax: str | Unset = UNSET
    invoice_only: bool | Unset = UNSET
    invoice_verbiage: str | Unset = UNSET
    primary_contact_name: str | Unset = UNSET
    primary_contact_email: str | Unset = UNSET
    primary_contact_phone: str | Unset = UNSET
    key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name")
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
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "name": self.name,
        }
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
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.required(_json.STRING),
            "addressLine1": _json.optional(_json.STRING),
            "addressLine2": _json.optional(_json.STRING),
            "city": _json.optional(_json.STRING),
            "country": _json.optional(_json.STRING),
            "fax": _json.optional(_json.STRING),
            "invoiceOnly": _json.optional(_json.BOOLEAN),
            "invoiceVerbiage": _json.optional(_json.STRING),
            "primaryContactName": _json.optional(_json.STRING),
            "primaryContactEmail": _json.optional(_json.STRING),
            "primaryContactPhone": _json.optional(_json.STRING),
            "key": _json.optional(_json.STRING),
        }
