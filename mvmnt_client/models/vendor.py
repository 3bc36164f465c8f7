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
class Vendor(ResponseModel):
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
    object: VendorObject | None = ABSENT
    """Constant that names the kind of object."""
    key: None | str = ABSENT
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
    email: None | str = ABSENT
    phone: None | str = ABSENT
    status: None | str = ABSENT
    """Status of the vendor, a plain string without a fixed list of values."""
    notes: None | str = ABSENT
    """Internal notes on the vendor."""
    tax_id: None | str = attrs.field(default=ABSENT, repr=False)
    """Tax number of the vendor."""
    currency: None | VendorsCurrency = ABSENT
    """Currency used with the vendor."""
    corporate_address: Address | None = ABSENT
    """Corporate address of the vendor."""
    billing_address: Address | None = ABSENT
    """Address used for billing."""
    payment_term: None | PaymentTermReference = ABSENT
    """Payment terms that apply."""
    is_mvmnt: bool | None = ABSENT
    """Whether this vendor is the platform operator, MVMNT, itself."""
    required_documents: list[str] | None = ABSENT
    """Names of the document types required."""
    payment_methods: list[VendorPaymentMethodReference] | None = ABSENT
    """Ways in which the vendor can be paid."""
    contacts: list[VendorContactReference] | None = ABSENT
    """People at the vendor."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
