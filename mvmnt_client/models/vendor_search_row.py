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
class VendorSearchRow(_Model):
    """A vendor as a flat search result, holding the indexed fields only. Soft-deleted vendors are never returned.

    Attributes:
        object_: Constant that marks a flat search row, as opposed to a full record.
        id: UUID of the vendor.
        friendly_id: Short number shown to people in the product; not accepted where an id is expected.
        number_of_times_used: How many times the vendor has been used.
        created_at: When the record was created.
        status: Status of the vendor in the search index: `active`, `inactive` or `do_not_use`.
        tax_id: Tax number of the vendor, such as an EIN.
        service: Services that the vendor offers.
        location: City and state in one text, derived from the address.
        state: State or province code.
        country: Country code.
        primary_contact_name: Name of the primary contact.
        primary_contact_email: E-mail address of the primary contact.
        primary_contact_phone: Phone number of the primary contact.
        payment_term_name: Name of the payment terms.
        quickbooks_vendor_id: Id of the vendor in QuickBooks Online (index field `qboVendorId`).
        last_used: Date on which the vendor was last used.
    """

    object_: VendorSearchRowObject
    id: UUID
    friendly_id: str
    name: str
    number_of_times_used: int
    created_at: datetime.datetime
    status: None | Unset | VendorSearchRowStatusType1 = UNSET
    tax_id: None | str | Unset = UNSET
    service: list[str] | Unset = UNSET
    location: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    zip_: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    primary_contact_name: None | str | Unset = UNSET
    primary_contact_email: None | str | Unset = UNSET
    primary_contact_phone: None | str | Unset = UNSET
    payment_term_name: None | str | Unset = UNSET
    quickbooks_vendor_id: None | str | Unset = UNSET
    last_used: datetime.date | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object_ = VendorSearchRowObject.decode(take("object"))
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.number_of_times_used = take("numberOfTimesUsed")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.status = v if (v := take("status", UNSET)) is UNSET or v is None else VendorSearchRowStatusType1.decode(v)
        model.tax_id = take("taxId", UNSET)
        model.service = take("service", UNSET)
        model.location = take("location", UNSET)
        model.city = take("city", UNSET)
        model.state = take("state", UNSET)
        model.zip_ = take("zip", UNSET)
        model.country = take("country", UNSET)
        model.primary_contact_name = take("primaryContactName", UNSET)
        model.primary_contact_email = take("primaryContactEmail", UNSET)
        model.primary_contact_phone = take("primaryContactPhone", UNSET)
        model.payment_term_name = take("paymentTermName", UNSET)
        model.quickbooks_vendor_id = take("quickbooksVendorId", UNSET)
        model.last_used = v if (v := take("lastUsed", UNSET)) is UNSET or v is None else datetime.date.fromisoformat(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "object": str(self.object_),
            "id": str(self.id),
            "friendlyId": self.friendly_id,
            "name": self.name,
            "numberOfTimesUsed": self.number_of_times_used,
            "createdAt": self.created_at.isoformat(),
        }
        if self.status is not UNSET:
            members["status"] = None if self.status is None else str(self.status)
        if self.tax_id is not UNSET:
            members["taxId"] = self.tax_id
        if self.service is not UNSET:
            members["service"] = self.service
        if self.location is not UNSET:
            members["location"] = self.location
        if self.city is not UNSET:
            members["city"] = self.city
        if self.state is not UNSET:
            members["state"] = self.state
        if self.zip_ is not UNSET:
            members["zip"] = self.zip_
        if self.country is not UNSET:
            members["country"] = self.country
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone
        if self.payment_term_name is not UNSET:
            members["paymentTermName"] = self.payment_term_name
        if self.quickbooks_vendor_id is not UNSET:
            members["quickbooksVendorId"] = self.quickbooks_vendor_id
        if self.last_used is not UNSET:
            members["lastUsed"] = None if self.last_used is None else self.last_used.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "object": _json.required(_json.EnumOf(VendorSearchRowObject)),
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "name": _json.required(_json.STRING),
            "numberOfTimesUsed": _json.required(_json.INTEGER),
            "createdAt": _json.required(_json.DATE_TIME),
            "status": _json.optional(_json.Nullable(_json.EnumOf(VendorSearchRowStatusType1))),
            "taxId": _json.optional(_json.Nullable(_json.STRING)),
            "service": _json.optional(_json.ArrayOf(_json.STRING)),
            "location": _json.optional(_json.Nullable(_json.STRING)),
            "city": _json.optional(_json.Nullable(_json.STRING)),
            "state": _json.optional(_json.Nullable(_json.STRING)),
            "zip": _json.optional(_json.Nullable(_json.STRING)),
            "country": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactName": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactEmail": _json.optional(_json.Nullable(_json.STRING)),
            "primaryContactPhone": _json.optional(_json.Nullable(_json.STRING)),
            "paymentTermName": _json.optional(_json.Nullable(_json.STRING)),
            "quickbooksVendorId": _json.optional(_json.Nullable(_json.STRING)),
            "lastUsed": _json.optional(_json.Nullable(_json.DATE)),
        }


from .vendor_search_row_object import VendorSearchRowObject
from .vendor_search_row_status_type_1 import VendorSearchRowStatusType1
