from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class Vendor(Model):
    """A provider of services other than carriage, such as warehousing or storage, with its contacts and payment
    methods."""

    id: UUID
    """UUID of the record, assigned by the server."""
    friendly_id: str
    """Short number shown to people in the product, such as a V followed by digits; not accepted where an id is
    expected."""
    name: str
    """Legal name of the vendor."""
    created_at: datetime.datetime
    """When the record was created."""
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: VendorObject | Unset = UNSET
    """Constant that names the kind of object."""
    key: None | str | Unset = UNSET
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    """Status of the vendor, a plain string without a fixed list of values."""
    notes: None | str | Unset = UNSET
    """Internal notes on the vendor."""
    tax_id: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Tax number of the vendor."""
    currency: None | Unset | VendorsCurrency = UNSET
    """Currency used with the vendor."""
    corporate_address: Address | None | Unset = UNSET
    """Corporate address of the vendor."""
    billing_address: Address | None | Unset = UNSET
    """Address used for billing."""
    payment_term: None | PaymentTermReference | Unset = UNSET
    """Payment terms that apply."""
    is_mvmnt: bool | None | Unset = UNSET
    """Whether this vendor is the platform operator, MVMNT, itself."""
    required_documents: list[str] | None | Unset = UNSET
    """Names of the document types required."""
    payment_methods: list[VendorPaymentMethodReference] | Unset = UNSET
    """Ways in which the vendor can be paid."""
    contacts: list[VendorContactReference] | Unset = UNSET
    """People at the vendor."""
    deleted_by: None | Unset | UserReference = UNSET
    """User who deleted the record."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.name = take("name")
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.object = UNSET if (v := take("object", None)) is None else VendorObject.decode(v)
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
        model.required_documents = v if (v := take("requiredDocuments", UNSET)) is UNSET or v is None else array(v)
        model.payment_methods = (
            UNSET
            if (v := take("paymentMethods", None)) is None
            else [VendorPaymentMethodReference.from_dict(item) for item in array(v)]
        )
        model.contacts = (
            UNSET
            if (v := take("contacts", None)) is None
            else [VendorContactReference.from_dict(item) for item in array(v)]
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "friendlyId": kinds.required(kinds.STRING),
            "name": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(VendorObject)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "status": kinds.optional(kinds.Nullable(kinds.STRING)),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
            "taxId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "currency": kinds.optional(kinds.Nullable(kinds.EnumOf(VendorsCurrency))),
            "corporateAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(Address))),
            "billingAddress": kinds.optional(kinds.Nullable(kinds.ModelOf(Address))),
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "isMvmnt": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "requiredDocuments": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.STRING))),
            "paymentMethods": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorPaymentMethodReference))),
            "contacts": kinds.optional(kinds.ArrayOf(kinds.ModelOf(VendorContactReference))),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .address import Address
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
from .vendor_contact_reference import VendorContactReference
from .vendor_object import VendorObject
from .vendor_payment_method_reference import VendorPaymentMethodReference
from .vendors_currency import VendorsCurrency
