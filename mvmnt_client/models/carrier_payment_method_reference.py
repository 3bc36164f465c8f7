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
class CarrierPaymentMethodReference(_Model):
    """A payment method inside a carrier; like `CarrierPaymentMethod`, but without `carrier` and `carrierId`.

    Attributes:
        id: Id of the payment method.
        payment_recipient_type: Whether the carrier itself (`DIRECT`) or a factoring company (`FACTOR`) is paid.
        payment_method_type: Way in which the payment is sent.
        updated_at: Time of the last change to the record; a soft delete moves it too.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        status: Status as a plain string; the API lists no fixed set of values.
        is_preferred: Whether this is the preferred payment method of the carrier.
        email: E-mail address that receives notifications of payments.
        company_name: Company name on the payment method.
        username: Login name on the payment platform.
        account_name: Name of the holder of the bank account.
        account_number: Number of the bank account, masked in answers.
        aba_ach: Routing number of the bank for ABA and ACH transfers.
        wire: Routing number for wire transfers.
        swift_code: SWIFT/BIC code of the bank, for international payments.
        eft_institution: Institution number for Canadian electronic funds transfers (EFT).
        eft_transit: Transit number for Canadian electronic funds transfers (EFT).
        clabe: Mexican bank account identifier (CLABE).
        currency: Code of the preferred currency.
        carrier_factor: Factoring company that is paid, in short form; set for `FACTOR`.
        payment_term: Payment term, in short form; null when none is set.
        deleted_at: Time at which the record was soft-deleted; null while it is active.
        deleted_by: User who deleted the record, in short form; null when there is none.
    """

    id: UUID
    payment_recipient_type: PaymentRecipientType
    payment_method_type: PaymentMethodType
    created_at: datetime.datetime
    updated_at: datetime.datetime
    key: None | str | Unset = UNSET
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
    carrier_factor: CarrierFactorReference | None | Unset = UNSET
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
        model.payment_recipient_type = PaymentRecipientType.decode(take("paymentRecipientType"))
        model.payment_method_type = PaymentMethodType.decode(take("paymentMethodType"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
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
            "paymentRecipientType": str(self.payment_recipient_type),
            "paymentMethodType": str(self.payment_method_type),
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
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
        if self.carrier_factor is not UNSET:
            members["carrierFactor"] = None if self.carrier_factor is None else self.carrier_factor.to_dict()
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
            "paymentRecipientType": _json.required(_json.EnumOf(PaymentRecipientType)),
            "paymentMethodType": _json.required(_json.EnumOf(PaymentMethodType)),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
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
            "carrierFactor": _json.optional(_json.Nullable(_json.ModelOf(CarrierFactorReference))),
            "paymentTerm": _json.optional(_json.Nullable(_json.ModelOf(PaymentTermReference))),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
            "deletedBy": _json.optional(_json.Nullable(_json.ModelOf(UserReference))),
        }


from .carrier_factor_reference import CarrierFactorReference
from .payment_method_type import PaymentMethodType
from .payment_recipient_type import PaymentRecipientType
from .payment_term_reference import PaymentTermReference
from .user_reference import UserReference
