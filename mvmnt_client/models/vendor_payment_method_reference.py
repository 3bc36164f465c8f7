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
class VendorPaymentMethodReference(Model):
    """A payment method as embedded in a vendor: the payment method without its vendor."""

    id: UUID
    """UUID of the record, assigned by the server."""
    payment_method_type: PaymentMethodType
    """Way in which the money is sent, such as ACH, check or wire."""
    created_at: datetime.datetime
    """When the record was created."""
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    key: None | str | Unset = UNSET
    """Identifier chosen by your own system, at most 512 characters and unique per resource type."""
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
    """Bank account number; responses show it masked, with only the last four digits readable."""
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
    payment_term: None | PaymentTermReference | Unset = UNSET
    """Payment terms that apply."""
    deleted_at: datetime.datetime | None | Unset = UNSET
    """When the record was soft-deleted; null while it is active."""
    deleted_by: None | Unset | UserReference = UNSET
    """User who deleted the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
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
            "paymentTerm": kinds.optional(kinds.Nullable(kinds.ModelOf(PaymentTermReference))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "deletedBy": kinds.optional(kinds.Nullable(kinds.ModelOf(UserReference))),
        }


from .payment_method_type import PaymentMethodType
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
