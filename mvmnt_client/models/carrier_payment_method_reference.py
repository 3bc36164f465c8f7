from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierPaymentMethodReference(Model):
    """A payment method inside a carrier; like `CarrierPaymentMethod`, but without `carrier` and `carrierId`."""

    id: UUID
    """Id of the payment method."""
    payment_recipient_type: PaymentRecipientType
    """Whether the carrier itself (`DIRECT`) or a factoring company (`FACTOR`) is paid."""
    payment_method_type: PaymentMethodType
    """Way in which the payment is sent."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """Time of the last change to the record; a soft delete moves it too."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    status: None | str | Unset = UNSET
    """Status as a plain string; the API lists no fixed set of values."""
    is_preferred: bool | None | Unset = UNSET
    """Whether this is the preferred payment method of the carrier."""
    email: None | str | Unset = UNSET
    """E-mail address that receives notifications of payments."""
    phone: None | str | Unset = UNSET
    company_name: None | str | Unset = UNSET
    """Company name on the payment method."""
    username: None | str | Unset = UNSET
    """Login name on the payment platform."""
    bank_name: None | str | Unset = UNSET
    bank_address: None | str | Unset = UNSET
    account_name: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Name of the holder of the bank account."""
    account_number: None | str | Unset = attrs.field(default=UNSET, repr=False)
    """Number of the bank account, masked in responses."""
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
    """Code of the preferred currency."""
    carrier_factor: CarrierFactorReference | None | Unset = UNSET
    """Factoring company that is paid, in short form; set for `FACTOR`."""
    payment_term: None | PaymentTermReference | Unset = UNSET
    """Payment term, in short form; null when none is set."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """Time at which the record was soft-deleted; null while it is active."""
    deleted_by: None | Unset | UserReference = UNSET
    """User who deleted the record, in short form; null when there is none."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.payment_recipient_type = PaymentRecipientType.decode(take("paymentRecipientType"))
        model.payment_method_type = PaymentMethodType.decode(take("paymentMethodType"))
        model.created_at = parse_date_time(take("createdAt"))
        model.updated_at = parse_date_time(take("updatedAt"))
        model.key = take("key", UNSET)
        model.status = take("status", UNSET)
        model.is_preferred = take("isPreferred", UNSET)
        model.email = take("email", UNSET)
        model.phone = take("phone", UNSET)
        model.company_name = take("companyName", UNSET)
        model.username = take("username", UNSET)
        model.bank_name = take("bankName", UNSET)
        model.bank_address = take("bankAddress", UNSET)
        model.account_name = take("accountName", UNSET)
        model.account_number = take("accountNumber", UNSET)
        model.aba_ach = take("abaAch", UNSET)
        model.wire = take("wire", UNSET)
        model.swift_code = take("swiftCode", UNSET)
        model.eft_institution = take("eftInstitution", UNSET)
        model.eft_transit = take("eftTransit", UNSET)
        model.clabe = take("clabe", UNSET)
        model.currency = take("currency", UNSET)
        model.carrier_factor = (
            v if (v := take("carrierFactor", UNSET)) is UNSET or v is None else CarrierFactorReference.from_dict(v)
        )
        model.payment_term = (
            v if (v := take("paymentTerm", UNSET)) is UNSET or v is None else PaymentTermReference.from_dict(v)
        )
        model.deleted_at = v if (v := take("deletedAt", UNSET)) is UNSET or v is None else parse_date_time(v)
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "paymentRecipientType": kinds.required(kinds.EnumOf(PaymentRecipientType)),
            "paymentMethodType": kinds.required(kinds.EnumOf(PaymentMethodType)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
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
from .payment_method_type import PaymentMethodType
from .payment_recipient_type import PaymentRecipientType
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
