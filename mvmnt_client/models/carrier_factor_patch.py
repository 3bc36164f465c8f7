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
class CarrierFactorPatch(Model):
    """Changes to a factoring company. An absent member stays unchanged; null clears a member that may be null."""

    company_name: str | Unset = UNSET
    """Legal name of the factoring company."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_extension: None | str | Unset = UNSET
    """Extension to dial after the phone number."""
    fax: None | str | Unset = UNSET
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    """Second line of the address, such as a suite or floor."""
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    """State or province."""
    country: None | str | Unset = UNSET
    """Country, as a code or a name."""
    zip_code: None | str | Unset = UNSET
    bank_name: None | str | Unset = UNSET
    bank_address: None | str | Unset = UNSET
    account_name: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the holder of the bank account."""
    account_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Number of the bank account."""
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
    """ISO 4217 code of the currency of the factoring company."""
    payment_term_id: None | Unset | UUID = UNSET
    """Id of the payment term to give the factoring company."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "companyName": kinds.optional(kinds.STRING),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "email": kinds.optional(kinds.Nullable(kinds.Text(format="email"))),
            "phoneNumber": kinds.optional(kinds.Nullable(kinds.STRING)),
            "phoneExtension": kinds.optional(kinds.Nullable(kinds.STRING)),
            "fax": kinds.optional(kinds.Nullable(kinds.STRING)),
            "addressLine1": kinds.optional(kinds.Nullable(kinds.STRING)),
            "addressLine2": kinds.optional(kinds.Nullable(kinds.STRING)),
            "city": kinds.optional(kinds.Nullable(kinds.STRING)),
            "state": kinds.optional(kinds.Nullable(kinds.STRING)),
            "country": kinds.optional(kinds.Nullable(kinds.STRING)),
            "zipCode": kinds.optional(kinds.Nullable(kinds.STRING)),
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
            "paymentTermId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }
