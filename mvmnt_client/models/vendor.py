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
class Vendor(_Model):
    """A provider of services other than carriage, such as warehousing or storage, with its contacts and payment
    methods.

    Attributes:
        id: UUID of the record, assigned by the server.
        friendly_id: Short number shown to people in the product, such as a V followed by digits; not accepted
            where an id is expected.
        name: Legal name of the vendor.
        created_at: When the record was created.
        updated_at: When the record last changed; a soft delete counts as a change.
        object_: Constant that names the kind of object.
        key: Identifier chosen by your own system, at most 512 characters and unique per resource type.
        status: Status of the vendor, a plain string without a fixed list of values.
        notes: Internal notes on the vendor.
        tax_id: Tax number of the vendor.
        currency: Currency used with the vendor.
        corporate_address: Corporate address of the vendor.
        billing_address: Address used for billing.
        payment_term: Payment terms that apply.
        is_mvmnt: Whether this vendor is the platform operator, MVMNT, itself.
        required_documents: Names of the document types required.
        payment_methods: Ways in which the vendor can be paid.
        contacts: People at the vendor.
        deleted_by: User who deleted the record.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    friendly_id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    object_: VendorObject | Unset = UNSET
    key: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    currency: None | Unset | VendorsCurrency = UNSET
    corporate_address: Address | None | Unset = UNSET
    billing_address: Address | None | Unset = UNSET
    payment_term: None | PaymentTermReference | Unset = UNSET
    is_mvmnt: bool | None | Unset = UNSET
    required_documents: list[str] | None | Unset = UNSET
    payment_methods: list[VendorPaymentMethodReference] | Unset = UNSET
    contacts: list[VendorContactReference] | Unset = UNSET
    deleted_by: None | Unset | UserReference = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.object_ = UNSET if (v := take("object", None)) is None else VendorObject.decode(v)
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.status = take("status", UNSET)
        model.notes = take("notes", UNSET)
        model.tax_id = take("taxId", UNSET)
        model.currency = v if (v := take("currency", UNSET)) is UNSET or v is None else VendorsCurrency.decode(v)
        model.corporate_address = (
            v if (v := take("corporateAddress", UNSET)) is UNSET or v is None else Address.from_dict(v)
        )
        model.billing_address = (
            v if (v := take("billingAddress", UNSET)) is UNSET or v is None else Address.from_dict(v)
        )
        model.payment_term = (
            v if (v := take("paymentTerm", UNSET)) is UNSET or v is None else PaymentTermReference.from_dict(v)
        )
        model.is_mvmnt = take("isMvmnt", UNSET)
        model.required_documents = take("requiredDocuments", UNSET)
        model.payment_methods = (
            UNSET
            if (v := take("paymentMethods", None)) is None
            else [VendorPaymentMethodReference.from_dict(item) for item in v]
        )
        model.contacts = (
            UNSET if (v := take("contacts", None)) is None else [VendorContactReference.from_dict(item) for item in v]
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "friendlyId": self.friendly_id,
            "name": self.name,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.object_ is not UNSET:
            members["object"] = str(self.object_)
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
            members["currency"] = None if self.currency is None else str(self.currency)
        if self.corporate_address is not UNSET:
            members["corporateAddress"] = None if self.corporate_address is None else self.corporate_address.to_dict()
        if self.billing_address is not UNSET:
            members["billingAddress"] = None if self.billing_address is None else self.billing_address.to_dict()
        if self.payment_term is not UNSET:
            members["paymentTerm"] = None if self.payment_term is None else self.payment_term.to_dict()
        if self.is_mvmnt is not UNSET:
            members["isMvmnt"] = self.is_mvmnt
        if self.required_documents is not UNSET:
            members["requiredDocuments"] = self.required_documents
        if self.payment_methods is not UNSET:
            members["paymentMethods"] = [item.to_dict() for item in self.payment_methods]
        if self.contacts is not UNSET:
            members["contacts"] = [item.to_dict() for item in self.contacts]
        if self.deleted_by is not UNSET:
            members["deletedBy"] = None if self.deleted_by is None else self.deleted_by.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "name": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "object": _json.optional(_json.EnumOf(VendorObject)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "status": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "taxId": _json.optional(_json.Nullable(_json.STRING)),
            "currency": _json.optional(_json.Nullable(_json.EnumOf(VendorsCurrency))),
            "corporateAddress": _json.optional(_json.Nullable(_json.ModelOf(Address))),
            "billingAddress": _json.optional(_json.Nullable(_json.ModelOf(Address))),
            "paymentTerm": _json.optional(_json.Nullable(_json.ModelOf(PaymentTermReference))),
            "isMvmnt": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "requiredDocuments": _json.optional(_json.Nullable(_json.ArrayOf(_json.STRING))),
            "paymentMethods": _json.optional(_json.ArrayOf(_json.ModelOf(VendorPaymentMethodReference))),
            "contacts": _json.optional(_json.ArrayOf(_json.ModelOf(VendorContactReference))),
            "deletedBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .address import Address
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
from .vendor_contact_reference import VendorContactReference
from .vendor_object import VendorObject
from .vendor_payment_method_reference import VendorPaymentMethodReference
from .vendors_currency import VendorsCurrency
