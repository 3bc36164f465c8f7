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
class VendorPaymentMethod(ResponseModel):
    """Tells how a vendor is paid and to which account."""

    id: UUID
    """UUID of the record, assigned by the server."""
    vendor_id: UUID
    """Id of the vendor; it cannot change after creation."""
    vendor: VendorReference
    """Vendor that is paid."""
    payment_method_type: PaymentMethodType
    """Way in which the money is sent, such as ACH, check or wire."""
    created_at: datetime.datetime
    """When the record was created."""
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    status: None | str = ABSENT
    """Status of the payment method, a plain string without a fixed list of values."""
    is_preferred: bool | None = ABSENT
    """Whether the vendor prefers this payment method."""
    email: None | str = ABSENT
    """E-mail address to which payment notices are sent."""
    phone: None | str = ABSENT
    company_name: None | str = ABSENT
    """Name of the company that is paid, which may differ from the vendor name."""
    username: None | str = ABSENT
    """Account handle on a payment app such as Zelle or Venmo."""
    bank_name: None | str = ABSENT
    bank_address: None | str = ABSENT
    account_name: None | str = attrs.field(default=ABSENT, repr=False)
    """Name of the account holder."""
    account_number: None | str = attrs.field(default=ABSENT, repr=False)
    """Bank account number; responses show it masked, with only the last four digits readable."""
    aba_ach: None | str = attrs.field(default=ABSENT, repr=False)
    """ABA routing number for ACH transfers."""
    wire: None | str = attrs.field(default=ABSENT, repr=False)
    """Routing number for wire transfers."""
    swift_code: None | str = attrs.field(default=ABSENT, repr=False)
    """SWIFT code (BIC) of the bank."""
    eft_institution: None | str = attrs.field(default=ABSENT, repr=False)
    """Institution number for Canadian EFT payments."""
    eft_transit: None | str = attrs.field(default=ABSENT, repr=False)
    """Transit number for Canadian EFT payments."""
    clabe: None | str = attrs.field(default=ABSENT, repr=False)
    """CLABE, the account number used by Mexican banks."""
    currency: None | str = ABSENT
    """ISO 4217 code of the preferred currency."""
    payment_term: None | PaymentTermReference = ABSENT
    """Payment terms that apply."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "vendorId": kinds.required(kinds.UUID_STRING),
            "vendor": kinds.required(kinds.ModelOf(VendorReference)),
            "paymentMethodType": kinds.required(kinds.EnumOf(PaymentMethodType)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "status": kinds.optional(kinds.Nullable(kinds.STRING)),
            "isPreferred": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phone": kinds.optional(kinds.Nullable(kinds.STRING)),
            "companyName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "username": kinds.optional(kinds.Nullable(kinds.STRING)),
            "bankName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "bankAddress": kinds.optional(kinds.Nullable(kinds.STRING)),
            "accountName": kinds.optional(kinds.Nullable(kinds.STRING)),
            "accountNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "abaAch": kinds.optional(kinds.Nullable(kinds.STRING)),
            "wire": kinds.optional(kinds.Nullable(kinds.STRING)),
            "swiftCode": kinds.optional(kinds.Nullable(kinds.STRING)),
            "eftInstitution": kinds.optional(kinds.Nullable(kinds.STRING)),
            "eftTransit": kinds.optional(kinds.Nullable(kinds.STRING)),
            "clabe": kinds.optional(kinds.Nullable(kinds.STRING)),
            "currency": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
        }


from .payment_method_type import PaymentMethodType
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
from .vendor_reference import VendorReference
