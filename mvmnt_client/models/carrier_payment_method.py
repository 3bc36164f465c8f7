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
class CarrierPaymentMethod(ResponseModel):
    """How and where one carrier is paid, directly or through a factoring company."""

    id: UUID
    """Id of the record, a UUID assigned by the API."""
    carrier_id: UUID
    """Id of the carrier, fixed once the payment method exists."""
    carrier: CarrierReference
    """The carrier that is paid by this method, in short form."""
    payment_recipient_type: PaymentRecipientType
    """`DIRECT` pays the carrier and leaves `carrierFactor` null; `FACTOR` pays the factoring company and requires
    one."""
    payment_method_type: PaymentMethodType
    """Way in which the payment is sent."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    status: None | str = ABSENT
    """Status as a plain string; the API lists no fixed set of values."""
    is_preferred: bool | None = ABSENT
    """Whether this is the preferred payment method of the carrier."""
    email: None | str = ABSENT
    """E-mail address that receives notifications of payments."""
    phone: None | str = ABSENT
    company_name: None | str = ABSENT
    """Company name on the payment method, which may differ from the name of the carrier."""
    username: None | str = ABSENT
    """User name on a payment platform such as Zelle or Venmo."""
    bank_name: None | str = ABSENT
    bank_address: None | str = ABSENT
    account_name: None | str = attrs.field(default=ABSENT, repr=False)
    """Name of the holder of the bank account."""
    account_number: None | str = attrs.field(default=ABSENT, repr=False)
    """Number of the bank account, masked in responses."""
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
    """Currency of the payment method, as an ISO 4217 code."""
    carrier_factor: CarrierFactorReference | None = ABSENT
    """Factoring company that is paid, in short form: always set for `FACTOR`, always null for `DIRECT`."""
    payment_term: None | PaymentTermReference = ABSENT
    """Payment term, in short form; null when none is set."""
    deleted_at: datetime.datetime | None = ABSENT
    """Time at which the record was soft-deleted; null while it is active."""
    deleted_by: None | UserReference = ABSENT
    """User who deleted the record, in short form; null when there is none."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "carrierId": kinds.required(kinds.UUID_STRING),
            "carrier": kinds.required(kinds.ModelOf(CarrierReference)),
            "paymentRecipientType": kinds.required(kinds.EnumOf(PaymentRecipientType)),
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
            "carrierFactor": kinds.optional(kinds.Nullable(kinds.ModelOf(CarrierFactorReference))),
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
        }


from .carrier_factor_reference import CarrierFactorReference
from .carrier_reference import CarrierReference
from .payment_method_type import PaymentMethodType
from .payment_recipient_type import PaymentRecipientType
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
