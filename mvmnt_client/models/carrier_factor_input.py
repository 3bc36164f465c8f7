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
class CarrierFactorInput(Model):
    """A factoring company to create."""

    company_name: str
    """Legal name of the factoring company."""
    key: str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    phone_extension: str | Unset = UNSET
    """Extension to dial after the phone number."""
    fax: str | Unset = UNSET
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    """State or province."""
    country: str | Unset = UNSET
    """Country, as a code or a name."""
    zip_code: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    bank_address: str | Unset = UNSET
    account_name: str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the holder of the bank account."""
    account_number: str | Unset = attrs.field(default=UNSET, repr=False)
    """Number of the bank account."""
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
    """ISO 4217 code of the currency of the factoring company."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term to give the factoring company."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "companyName": kinds.required(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "email": kinds.optional(kinds.Text(format="email")),
            "phoneNumber": kinds.optional(kinds.STRING),
            "phoneExtension": kinds.optional(kinds.STRING),
            "fax": kinds.optional(kinds.STRING),
            "addressLine1": kinds.optional(kinds.STRING),
            "addressLine2": kinds.optional(kinds.STRING),
            "city": kinds.optional(kinds.STRING),
            "state": kinds.optional(kinds.STRING),
            "country": kinds.optional(kinds.STRING),
            "zipCode": kinds.optional(kinds.STRING),
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
