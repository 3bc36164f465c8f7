from __future__ import annotations

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
class VendorInput(_Model):
    """Data for a new vendor.

    Attributes:
        name: Legal name of the vendor.
        key: Your own identifier for the vendor, at most 512 characters; one that another vendor already has is
            refused with a 409.
        status: Status of the vendor, a plain string without a fixed list of values.
        notes: Internal notes on the vendor.
        tax_id: Tax number of the vendor.
        currency: Currency used with the vendor.
        corporate_address: Corporate address of the vendor.
        billing_address: Address used for billing.
        payment_term_id: Id of the payment terms that apply.
        is_mvmnt: Whether this vendor is the platform operator, MVMNT, itself.
        required_documents: Names of the document types required.
    """

    name: str
    key: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    status: str | Unset = UNSET
    notes: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    currency: VendorsCurrency | Unset = UNSET
    corporate_address: AddressInput | Unset = UNSET
    billing_address: AddressInput | Unset = UNSET
    payment_term_id: UUID | Unset = UNSET
    is_mvmnt: bool | Unset = UNSET
    required_documents: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name")
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.status = take("status", UNSET)
        model.notes = take("notes", UNSET)
        model.tax_id = take("taxId", UNSET)
        model.currency = UNSET if (v := take("currency", None)) is None else VendorsCurrency.decode(v)
        model.corporate_address = UNSET if (v := take("corporateAddress", None)) is None else AddressInput.from_dict(v)
        model.billing_address = UNSET if (v := take("billingAddress", None)) is None else AddressInput.from_dict(v)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else _parse_uuid(v)
        model.is_mvmnt = take("isMvmnt", UNSET)
        model.required_documents = take("requiredDocuments", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "name": self.name,
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.status is not UNSET:
            members["status"] = self.status
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.tax_id is not UNSET:
            members["taxId"] = self.tax_id
        if self.currency is not UNSET:
            members["currency"] = str(self.currency)
        if self.corporate_address is not UNSET:
            members["corporateAddress"] = self.corporate_address.to_dict()
        if self.billing_address is not UNSET:
            members["billingAddress"] = self.billing_address.to_dict()
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = str(self.payment_term_id)
        if self.is_mvmnt is not UNSET:
            members["isMvmnt"] = self.is_mvmnt
        if self.required_documents is not UNSET:
            members["requiredDocuments"] = self.required_documents
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.required(_json.STRING),
            "key": _json.optional(_json.STRING),
            "email": _json.optional(_json.STRING),
            "phone": _json.optional(_json.STRING),
            "status": _json.optional(_json.STRING),
            "notes": _json.optional(_json.STRING),
            "taxId": _json.optional(_json.STRING),
            "currency": _json.optional(_json.EnumOf(VendorsCurrency)),
            "corporateAddress": _json.optional(_json.ModelOf(AddressInput)),
            "billingAddress": _json.optional(_json.ModelOf(AddressInput)),
            "paymentTermId": _json.optional(_json.UUID_STRING),
            "isMvmnt": _json.optional(_json.BOOLEAN),
            "requiredDocuments": _json.optional(_json.ArrayOf(_json.STRING)),
        }


from .address_input import AddressInput
from .vendors_currency import VendorsCurrency
