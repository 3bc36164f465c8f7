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
class VendorSearchCriteria(_Model):
    """Criteria per field for the search for vendors. The search skips vendors that have been soft-deleted.

    Attributes:
        id: UUID of the vendor.
        friendly_id: Short number shown to people in the product; not accepted where an id is expected.
        name: Search condition on a text field; parts of a text and wildcards can match.
        status: Status of the vendor in the search index: `active`, `inactive` or `do_not_use`.
        service: Services that the vendor offers.
        tax_id: Tax number of the vendor, such as an EIN.
        location: City and state in one text, derived from the address.
        city: Search condition on a text field; parts of a text and wildcards can match.
        state: State or province code.
        zip_: Search condition on a field that is compared as a whole; parts of a value do not match.
        country: Country code.
        primary_contact_name: Name of the primary contact.
        primary_contact_email: E-mail address of the primary contact.
        primary_contact_phone: Phone number of the primary contact.
        payment_term_name: Name of the payment terms.
        quickbooks_vendor_id: Id of the vendor in QuickBooks Online (index field `qboVendorId`).
        number_of_times_used: How many times the vendor has been used.
        last_used: Date on which the vendor was last used.
        created_at: When the record was created.
    """

    id: UUIDSearchCriteria | Unset = UNSET
    friendly_id: KeywordSearchCriteria | Unset = UNSET
    name: TextSearchCriteria | Unset = UNSET
    status: KeywordSearchCriteria | Unset = UNSET
    service: KeywordSearchCriteria | Unset = UNSET
    tax_id: TextSearchCriteria | Unset = UNSET
    location: TextSearchCriteria | Unset = UNSET
    city: TextSearchCriteria | Unset = UNSET
    state: KeywordSearchCriteria | Unset = UNSET
    zip_: KeywordSearchCriteria | Unset = UNSET
    country: KeywordSearchCriteria | Unset = UNSET
    primary_contact_name: TextSearchCriteria | Unset = UNSET
    primary_contact_email: TextSearchCriteria | Unset = UNSET
    primary_contact_phone: TextSearchCriteria | Unset = UNSET
    payment_term_name: KeywordSearchCriteria | Unset = UNSET
    quickbooks_vendor_id: KeywordSearchCriteria | Unset = UNSET
    number_of_times_used: IntSearchCriteria | Unset = UNSET
    last_used: DateSearchCriteria | Unset = UNSET
    created_at: DatetimeSearchCriteria | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDSearchCriteria.from_dict(v)
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else TextSearchCriteria.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.service = UNSET if (v := take("service", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.tax_id = UNSET if (v := take("taxId", None)) is None else TextSearchCriteria.from_dict(v)
        model.location = UNSET if (v := take("location", None)) is None else TextSearchCriteria.from_dict(v)
        model.city = UNSET if (v := take("city", None)) is None else TextSearchCriteria.from_dict(v)
        model.state = UNSET if (v := take("state", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.zip_ = UNSET if (v := take("zip", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.country = UNSET if (v := take("country", None)) is None else KeywordSearchCriteria.from_dict(v)
        model.primary_contact_name = (
            UNSET if (v := take("primaryContactName", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_email = (
            UNSET if (v := take("primaryContactEmail", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.primary_contact_phone = (
            UNSET if (v := take("primaryContactPhone", None)) is None else TextSearchCriteria.from_dict(v)
        )
        model.payment_term_name = (
            UNSET if (v := take("paymentTermName", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.quickbooks_vendor_id = (
            UNSET if (v := take("quickbooksVendorId", None)) is None else KeywordSearchCriteria.from_dict(v)
        )
        model.number_of_times_used = (
            UNSET if (v := take("numberOfTimesUsed", None)) is None else IntSearchCriteria.from_dict(v)
        )
        model.last_used = UNSET if (v := take("lastUsed", None)) is None else DateSearchCriteria.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeSearchCriteria.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.service is not UNSET:
            members["service"] = self.service.to_dict()
        if self.tax_id is not UNSET:
            members["taxId"] = self.tax_id.to_dict()
        if self.location is not UNSET:
            members["location"] = self.location.to_dict()
        if self.city is not UNSET:
            members["city"] = self.city.to_dict()
        if self.state is not UNSET:
            members["state"] = self.state.to_dict()
        if self.zip_ is not UNSET:
            members["zip"] = self.zip_.to_dict()
        if self.country is not UNSET:
            members["country"] = self.country.to_dict()
        if self.primary_contact_name is not UNSET:
            members["primaryContactName"] = self.primary_contact_name.to_dict()
        if self.primary_contact_email is not UNSET:
            members["primaryContactEmail"] = self.primary_contact_email.to_dict()
        if self.primary_contact_phone is not UNSET:
            members["primaryContactPhone"] = self.primary_contact_phone.to_dict()
        if self.payment_term_name is not UNSET:
            members["paymentTermName"] = self.payment_term_name.to_dict()
        if self.quickbooks_vendor_id is not UNSET:
            members["quickbooksVendorId"] = self.quickbooks_vendor_id.to_dict()
        if self.number_of_times_used is not UNSET:
            members["numberOfTimesUsed"] = self.number_of_times_used.to_dict()
        if self.last_used is not UNSET:
            members["lastUsed"] = self.last_used.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDSearchCriteria)),
            "friendlyId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "name": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "status": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "service": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "taxId": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "location": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "city": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "state": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "zip": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "country": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "primaryContactName": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactEmail": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "primaryContactPhone": _json.optional(_json.ModelOf(TextSearchCriteria)),
            "paymentTermName": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "quickbooksVendorId": _json.optional(_json.ModelOf(KeywordSearchCriteria)),
            "numberOfTimesUsed": _json.optional(_json.ModelOf(IntSearchCriteria)),
            "lastUsed": _json.optional(_json.ModelOf(DateSearchCriteria)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeSearchCriteria)),
        }


from .date_search_criteria import DateSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
