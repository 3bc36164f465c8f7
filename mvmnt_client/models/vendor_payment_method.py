from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class VendorPaymentMethod(_Model):
    """Tells how a vendor is paid and to which account.

    Attributes:
        id: UUID of the record, assigned by the server.
        vendor_id: Id of the vendor; it cannot change after creation.
        vendor: Vendor that is paid.
        payment_method_type: Way in which the money is sent, such as ACH, check or wire.
        created_at: When the record was created.
        updated_at: When the record last changed; a soft delete counts as a change.
        status: Status of the payment method, a plain string without a fixed list of values.
        is_preferred: Whether the vendor prefers this payment method.
        email: E-mail address to which payment notices are sent.
        company_name: Name of the company that is paid, which may differ from the vendor name.
        username: Account handle on a payment app such as Zelle or Venmo.
        account_name: Name of the account holder.
        account_number: Bank account number; answers show it masked, with only the last four digits readable.
        aba_ach: ABA routing number for ACH transfers.
        wire: Routing number for wire transfers.
        swift_code: SWIFT code (BIC) of the bank.
        eft_institution: Institution number for Canadian EFT payments.
        eft_transit: Transit number for Canadian EFT payments.
        clabe: CLABE, the account number used by Mexican banks.
        currency: ISO 4217 code of the preferred currency.
        payment_term: Payment terms that apply.
        deleted_at: When the record was soft-deleted; null while it is active.
        deleted_by: User who deleted the record.
    """

    id: UUID
    vendor_id: UUID
    vendor: VendorReference
    payment_method_type: PaymentMethodType
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: None | str | Unset = UNSET
    is_preferred: bool | None | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    company_name: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    bank_name: None | str | Unset = UNSET
    bank_address: None | str | Unset = UNSET
    account_name: None | str | Unset = UNSET
    account_number: None | str | Unset = _field(default=UNSET, repr=False)
    aba_ach: None | str | Unset = UNSET
    wire: None | str | Unset = UNSET
    swift_code: None | str | Unset = UNSET
    eft_institution: None | str | Unset = UNSET
    eft_transit: None | str | Unset = UNSET
    clabe: None | str | Unset = _field(default=UNSET, repr=False)
    currency: None | str | Unset = UNSET
    payment_term: None | PaymentTermReference | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    deleted_by: None | Unset | UserReference = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.vendor_id = _parse_uuid(take("vendorId"))
        model.vendor = VendorReference.from_dict(take("vendor"))
        model.payment_method_type = PaymentMethodType.decode(take("paymentMethodType"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
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
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.deleted_by = v if (v := take("deletedBy", UNSET)) is UNSET or v is None else UserReference.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "vendorId": str(self.vendor_id),
            "vendor": self.vendor.to_dict(),
            "paymentMethodType": str(self.payment_method_type),
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.status is not UNSET:
            members["status"] = self.status
        if self.is_preferred is not UNSET:
            members["isPreferred"] = self.is_preferred
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone is not UNSET:
            members["phone"] = self.phone
        if self.company_name is not UNSET:
            members["companyName"] = self.company_name
        if self.username is not UNSET:
            members["username"] = self.username
        if self.bank_name is not UNSET:
            members["bankName"] = self.bank_name
        if self.bank_address is not UNSET:
            members["bankAddress"] = self.bank_address
        if self.account_name is not UNSET:
            members["accountName"] = self.account_name
        if self.account_number is not UNSET:
            members["accountNumber"] = self.account_number
        if self.aba_ach is not UNSET:
            members["abaAch"] = self.aba_ach
        if self.wire is not UNSET:
            members["wire"] = self.wire
        if self.swift_code is not UNSET:
            members["swiftCode"] = self.swift_code
        if self.eft_institution is not UNSET:
            members["eftInstitution"] = self.eft_institution
        if self.eft_transit is not UNSET:
            members["eftTransit"] = self.eft_transit
        if self.clabe is not UNSET:
            members["clabe"] = self.clabe
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.payment_term is not UNSET:
            members["paymentTerm"] = None if self.payment_term is None else self.payment_term.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        if self.deleted_by is not UNSET:
            members["deletedBy"] = None if self.deleted_by is None else self.deleted_by.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "vendorId": _json.required(_json.UUID_STRING),
            "vendor": _json.required(_json.ModelOf(VendorReference)),
            "paymentMethodType": _json.required(_json.EnumOf(PaymentMethodType)),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "status": _json.optional(_json.Nullable(_json.STRING)),
            "isPreferred": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phone": _json.optional(_json.Nullable(_json.STRING)),
            "companyName": _json.optional(_json.Nullable(_json.STRING)),
            "username": _json.optional(_json.Nullable(_json.STRING)),
            "bankName": _json.optional(_json.Nullable(_json.STRING)),
            "bankAddress": _json.optional(_json.Nullable(_json.STRING)),
            "accountName": _json.optional(_json.Nullable(_json.STRING)),
            "accountNumber": _json.optional(_json.Nullable(_json.STRING)),
            "abaAch": _json.optional(_json.Nullable(_json.STRING)),
            "wire": _json.optional(_json.Nullable(_json.STRING)),
            "swiftCode": _json.optional(_json.Nullable(_json.STRING)),
            "eftInstitution": _json.optional(_json.Nullable(_json.STRING)),
            "eftTransit": _json.optional(_json.Nullable(_json.STRING)),
            "clabe": _json.optional(_json.Nullable(_json.STRING)),
            "currency": _json.optional(_json.Nullable(_json.STRING)),
            "paymentTerm": _json.optional(_json.Nullable(_json.ModelOf(PaymentTermReference))),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "deletedBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
        }


from .payment_method_type import PaymentMethodType
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
from .vendor_reference import VendorReference
