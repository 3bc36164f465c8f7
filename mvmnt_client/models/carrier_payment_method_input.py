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
class CarrierPaymentMethodInput(Model):
    """A payment method to add to a carrier."""

    carrier_id: UUID
    """Id of the carrier to pay, fixed once the payment method exists."""
    payment_recipient_type: PaymentRecipientType
    """`DIRECT` pays the carrier and needs `carrierFactorId` null or absent; `FACTOR` pays the factoring company
    and requires `carrierFactorId`."""
    payment_method_type: PaymentMethodType
    """Way in which the payment is sent."""
    status: str | Unset = UNSET
    """Status as a plain string; the API lists no fixed set of values."""
    is_preferred: bool | Unset = UNSET
    """Whether this is the preferred payment method of the carrier."""
    email: str | Unset = UNSET
    """E-mail address that receives notifications of payments."""
    phone: str | Unset = UNSET
    company_name: str | Unset = UNSET
    """Company name on the payment method, which may differ from the name of the carrier."""
    username: str | Unset = UNSET
    """User name on a payment platform such as Zelle or Venmo."""
    bank_name: str | Unset = UNSET
    bank_address: str | Unset = UNSET
    account_name: str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the holder of the bank account."""
    account_number: str | Unset = attrs.field(default=UNSET, repr=False)
    """Number of the bank account; responses show it masked."""
    aba_ach: str | Unset = attrs.field(default=UNSET, repr=False)
    """Routing number of the bank for ABA and ACH transfers."""
    wire: str | Unset = attrs.field(default=UNSET, repr=False)
    """Routing number for wire transfers."""
    swift_code: str | Unset = attrs.field(default=UNSET, repr=False)
    """SWIFT/BIC code of the bank, for international payments."""
    eft_institution: str | Unset = attrs.field(default=UNSET, repr=False)
    """Institution number for Canadian electronic funds transfers (EFT)."""
    eft_transit: str | Unset = attrs.field(default=UNSET, repr=False)
    """Transit number for Canadian electronic funds transfers (EFT)."""
    clabe: str | Unset = attrs.field(default=UNSET, repr=False)
    """Mexican bank account identifier (CLABE)."""
    currency: str | Unset = UNSET
    """Currency of the payment method, as an ISO 4217 code."""
    carrier_factor_id: UUID | Unset = UNSET
    """Id of the factoring company that is paid: required for `FACTOR`, null or absent for `DIRECT`."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term to give the payment method."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "carrierId": kinds.required(kinds.UUID_STRING),
            "paymentRecipientType": kinds.required(kinds.EnumOf(PaymentRecipientType)),
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
            "carrierFactorId": kinds.optional(kinds.UUID_STRING),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }


from .payment_method_type import PaymentMethodType
from .payment_recipient_type import PaymentRecipientType
