from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class VendorPaymentMethodInput(Model):
    """Data for a new payment method of a vendor."""

    vendor_id: UUID
    """Id of the vendor to be paid; it cannot change after creation."""
    payment_method_type: PaymentMethodType
    """Way in which the money is sent, such as ACH, check or wire."""
    status: str | Unset = UNSET
    """Status of the payment method, a plain string without a fixed list of values."""
    is_preferred: bool | Unset = UNSET
    """Whether the vendor prefers this payment method."""
    email: str | Unset = UNSET
    """E-mail address to which payment notices are sent."""
    phone: str | Unset = UNSET
    company_name: str | Unset = UNSET
    """Name of the company that is paid, which may differ from the vendor name."""
    username: str | Unset = UNSET
    """Account handle on a payment app such as Zelle or Venmo."""
    bank_name: str | Unset = UNSET
    bank_address: str | Unset = UNSET
    account_name: str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the account holder."""
    account_number: str | Unset = attrs.field(default=UNSET, repr=False)
    """Bank account number in full; responses show it masked."""
    aba_ach: str | Unset = attrs.field(default=UNSET, repr=False)
    """ABA routing number for ACH transfers."""
    wire: str | Unset = attrs.field(default=UNSET, repr=False)
    """Routing number for wire transfers."""
    swift_code: str | Unset = attrs.field(default=UNSET, repr=False)
    """SWIFT code (BIC) of the bank."""
    eft_institution: str | Unset = attrs.field(default=UNSET, repr=False)
    """Institution number for Canadian EFT payments."""
    eft_transit: str | Unset = attrs.field(default=UNSET, repr=False)
    """Transit number for Canadian EFT payments."""
    clabe: str | Unset = attrs.field(default=UNSET, repr=False)
    """CLABE, the account number used by Mexican banks."""
    currency: str | Unset = UNSET
    """ISO 4217 code of the preferred currency."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment terms that apply."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "vendorId": kinds.required(kinds.UUID_STRING),
            "paymentMethodType": kinds.required(kinds.EnumOf(PaymentMethodType)),
            "status": kinds.optional(kinds.STRING),
            "isPreferred": kinds.optional(kinds.BOOLEAN),
            "email": kinds.optional(kinds.Text(format="email")),
            "phone": kinds.optional(kinds.STRING),
            "companyName": kinds.optional(kinds.STRING),
            "username": kinds.optional(kinds.STRING),
            "bankName": kinds.optional(kinds.STRING),
            "bankAddress": kinds.optional(kinds.STRING),
            "accountName": kinds.optional(kinds.STRING),
            "accountNumber": kinds.optional(kinds.STRING),
            "abaAch": kinds.optional(kinds.STRING),
            "wire": kinds.optional(kinds.STRING),
            "swiftCode": kinds.optional(kinds.STRING),
            "eftInstitution": kinds.optional(kinds.STRING),
            "eftTransit": kinds.optional(kinds.STRING),
            "clabe": kinds.optional(kinds.STRING),
            "currency": kinds.optional(kinds.STRING),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }


from .payment_method_type import PaymentMethodType
