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
class VendorInput(Model):
    """Data for a new vendor."""

    name: str
    """Legal name of the vendor."""
    key: str | Unset = UNSET
    """Your own identifier for the vendor, at most 512 characters; one that another vendor already has is refused
    with a 409."""
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    status: str | Unset = UNSET
    """Status of the vendor, a plain string without a fixed list of values."""
    notes: str | Unset = UNSET
    """Internal notes on the vendor."""
    tax_id: str | Unset = attrs.field(default=UNSET, repr=False)
    """Tax number of the vendor."""
    currency: VendorsCurrency | Unset = UNSET
    """Currency used with the vendor."""
    corporate_address: AddressInput | Unset = UNSET
    """Corporate address of the vendor."""
    billing_address: AddressInput | Unset = UNSET
    """Address used for billing."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment terms that apply."""
    is_mvmnt: bool | Unset = UNSET
    """Whether this vendor is the platform operator, MVMNT, itself."""
    required_documents: list[str] | Unset = UNSET
    """Names of the document types required."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "email": kinds.optional(kinds.Text(format="email")),
            "phone": kinds.optional(kinds.STRING),
            "status": kinds.optional(kinds.STRING),
            "notes": kinds.optional(kinds.STRING),
            "taxId": kinds.optional(kinds.STRING),
            "currency": kinds.optional(kinds.EnumOf(VendorsCurrency)),
            "corporateAddress": kinds.optional(kinds.ModelOf(AddressInput)),
            "billingAddress": kinds.optional(kinds.ModelOf(AddressInput)),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
            "isMvmnt": kinds.optional(kinds.BOOLEAN),
            "requiredDocuments": kinds.optional(kinds.ArrayOf(kinds.STRING)),
        }


from .address_input import AddressInput
from .vendors_currency import VendorsCurrency
