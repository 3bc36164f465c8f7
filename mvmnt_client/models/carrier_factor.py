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
class CarrierFactor(ResponseModel):
    """A factoring company that pays carriers, with its address and bank details."""

    id: UUID
    """Id of the record, a UUID assigned by the API."""
    company_name: str
    """Legal name of the factoring company."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    key: None | str = ABSENT
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    email: None | str = ABSENT
    phone_number: None | str = ABSENT
    phone_extension: None | str = ABSENT
    """Extension to dial after the phone number."""
    fax: None | str = ABSENT
    address_line_1: None | str = ABSENT
    address_line_2: None | str = ABSENT
    """Second line of the address, such as a suite or floor."""
    city: None | str = ABSENT
    state: None | str = ABSENT
    """State or province."""
    country: None | str = ABSENT
    """Country, as a code or a name."""
    zip_code: None | str = ABSENT
    bank_name: None | str = ABSENT
    bank_address: None | str = ABSENT
    account_name: None | str = attrs.field(default=ABSENT, repr=False)
    """Name of the holder of the bank account."""
    account_number: None | str = attrs.field(default=ABSENT, repr=False)
    """Number of the bank account, which may be masked down to the last four digits."""
    aba_ach: None | str = attrs.field(default=ABSENT, repr=False)
    """Routing number of the bank for ABA and ACH transfers."""
    wire: None | str = attrs.field(default=ABSENT, repr=False)
    """Routing number for wire transfers."""
    swift_code: None | str = attrs.field(default=ABSENT, repr=False)
    """SWIFT/BIC code of the bank, for international payments."""
    eft_institution: None | str = attrs.field(default=ABSENT, repr=False)
    """Institution number for Canadian electronic funds transfers (EFT)."""
    eft_transit: None | str = attrs.field(default=ABSENT, repr=False)
    """Transit number for Canadian electronic funds transfers (EFT)."""
    clabe: None | str = attrs.field(default=ABSENT, repr=False)
    """Mexican bank account identifier (CLABE)."""
    currency: None | str = ABSENT
    """ISO 4217 code of the currency of the factoring company."""
    payment_term: None | PaymentTermReference = ABSENT
    """Payment term, in short form; null when none is set."""
    deleted_at: datetime.datetime | None = ABSENT
    """Time at which the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "companyName": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
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
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .payment_term_reference import PaymentTermReference
