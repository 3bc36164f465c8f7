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
class VendorPaymentMethodPatch(Model):
    """Changes to a payment method of a vendor. An absent member stays unchanged and null clears a member that is
    nullable; the vendor cannot be changed."""

    payment_method_type: PaymentMethodType | Unset = UNSET
    """Way in which the money is sent, such as ACH, check or wire."""
    status: None | str | Unset = UNSET
    """Status of the payment method, a plain string without a fixed list of values."""
    is_preferred: bool | None | Unset = UNSET
    """Whether the vendor prefers this payment method."""
    email: None | str | Unset = UNSET
    """E-mail address to which payment notices are sent."""
    phone: None | str | Unset = UNSET
    company_name: None | str | Unset = UNSET
    """Name of the company that is paid, which may differ from the vendor name."""
    username: None | str | Unset = UNSET
    """Account handle on a payment app such as Zelle or Venmo."""
    bank_name: None | str | Unset = UNSET
    bank_address: None | str | Unset = UNSET
    account_name: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the account holder."""
    account_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """New bank account number in full; responses show it masked."""
    aba_ach: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """ABA routing number for ACH transfers."""
    wire: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Routing number for wire transfers."""
    swift_code: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """SWIFT code (BIC) of the bank."""
    eft_institution: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Institution number for Canadian EFT payments."""
    eft_transit: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Transit number for Canadian EFT payments."""
    clabe: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """CLABE, the account number used by Mexican banks."""
    currency: None | str | Unset = UNSET
    """ISO 4217 code of the preferred currency."""
    payment_term_id: None | Unset | UUID = UNSET
    """Id of the payment terms that apply."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
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
            "paymentTermId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .payment_method_type import PaymentMethodType
