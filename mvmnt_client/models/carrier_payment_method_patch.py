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
class CarrierPaymentMethodPatch(Model):
    """Changes to a payment method. An absent member stays unchanged; null clears a member that may be null. The
    carrier cannot be changed."""

    payment_recipient_type: PaymentRecipientType | Unset = UNSET
    """`DIRECT` pays the carrier and needs `carrierFactorId` to be null; `FACTOR` pays the factoring company and
    requires `carrierFactorId`."""
    payment_method_type: PaymentMethodType | Unset = UNSET
    """Way in which the payment is sent."""
    status: None | str | Unset = UNSET
    """Status as a plain string; the API lists no fixed set of values."""
    is_preferred: bool | None | Unset = UNSET
    """Whether this is the preferred payment method of the carrier."""
    email: None | str | Unset = UNSET
    """E-mail address that receives notifications of payments."""
    phone: None | str | Unset = UNSET
    company_name: None | str | Unset = UNSET
    """Company name on the payment method, which may differ from the name of the carrier."""
    username: None | str | Unset = UNSET
    """User name on a payment platform such as Zelle or Venmo."""
    bank_name: None | str | Unset = UNSET
    bank_address: None | str | Unset = UNSET
    account_name: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the holder of the bank account."""
    account_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Number of the bank account; responses show it masked."""
    aba_ach: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Routing number of the bank for ABA and ACH transfers."""
    wire: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Routing number for wire transfers."""
    swift_code: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """SWIFT/BIC code of the bank, for international payments."""
    eft_institution: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Institution number for Canadian electronic funds transfers (EFT)."""
    eft_transit: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Transit number for Canadian electronic funds transfers (EFT)."""
    clabe: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Mexican bank account identifier (CLABE)."""
    currency: None | str | Unset = UNSET
    """Currency of the payment method, as an ISO 4217 code."""
    carrier_factor_id: None | Unset | UUID = UNSET
    """Id of the factoring company that is paid: required for `FACTOR`, null for `DIRECT`."""
    payment_term_id: None | Unset | UUID = UNSET
    """Id of the payment term to give the payment method."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "paymentRecipientType": kinds.optional(kinds.EnumOf(PaymentRecipientType)),
            "paymentMethodType": kinds.optional(kinds.EnumOf(PaymentMethodType)),
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
            "carrierFactorId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "paymentTermId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .payment_method_type import PaymentMethodType
from .payment_recipient_type import PaymentRecipientType
