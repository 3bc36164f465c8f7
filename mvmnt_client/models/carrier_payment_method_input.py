from __future__ import annotations

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
class CarrierPaymentMethodInput(_Model):
    """A payment method to add to a carrier.

    Attributes:
        carrier_id: Id of the carrier to pay, fixed once the payment method exists.
        payment_recipient_type: `DIRECT` pays the carrier and needs `carrierFactorId` null or absent; `FACTOR`
            pays the factoring company and requires `carrierFactorId`.
        payment_method_type: Way in which the payment is sent.
        status: Status as a plain string; the API lists no fixed set of values.
        is_preferred: Whether this is the preferred payment method of the carrier.
        email: E-mail address that receives notifications of payments.
        company_name: Company name on the payment method, which may differ from the name of the carrier.
        username: User name on a payment platform such as Zelle or Venmo.
        account_name: Name of the holder of the bank account.
        account_number: Number of the bank account; answers show it masked.
        aba_ach: Routing number of the bank for ABA and ACH transfers.
        wire: Routing number for wire transfers.
        swift_code: SWIFT/BIC code of the bank, for international payments.
        eft_institution: Institution number for Canadian electronic funds transfers (EFT).
        eft_transit: Transit number for Canadian electronic funds transfers (EFT).
        clabe: Mexican bank account identifier (CLABE).
        currency: Currency of the payment method, as an ISO 4217 code.
        carrier_factor_id: Id of the factoring company that is paid: required for `FACTOR`, null or absent for
            `DIRECT`.
        payment_term_id: Id of the payment term to give the payment method.
    """

    carrier_id: UUID
    payment_recipient_type: PaymentRecipientType
    payment_method_type: PaymentMethodType
    status: str | Unset = UNSET
    is_preferred: bool | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    company_name: str | Unset = UNSET
    username: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    bank_address: str | Unset = UNSET
    account_name: str | Unset = UNSET
    account_number: str | Unset = _field(default=UNSET, repr=False)
    aba_ach: str | Unset = UNSET
    wire: str | Unset = UNSET
    swift_code: str | Unset = UNSET
    eft_institution: str | Unset = UNSET
    eft_transit: str | Unset = UNSET
    clabe: str | Unset = _field(default=UNSET, repr=False)
    currency: str | Unset = UNSET
    carrier_factor_id: UUID | Unset = UNSET
    payment_term_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.carrier_id = _parse_uuid(take("carrierId"))
        model.payment_recipient_type = PaymentRecipientType.decode(take("paymentRecipientType"))
        model.payment_method_type = PaymentMethodType.decode(take("paymentMethodType"))
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
        model.carrier_factor_id = UNSET if (v := take("carrierFactorId", None)) is None else _parse_uuid(v)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "carrierId": str(self.carrier_id),
            "paymentRecipientType": str(self.payment_recipient_type),
            "paymentMethodType": str(self.payment_method_type),
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
        if self.carrier_factor_id is not UNSET:
            members["carrierFactorId"] = str(self.carrier_factor_id)
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = str(self.payment_term_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "carrierId": _json.required(_json.UUID_STRING),
            "paymentRecipientType": _json.required(_json.EnumOf(PaymentRecipientType)),
            "paymentMethodType": _json.required(_json.EnumOf(PaymentMethodType)),
            "status": _json.optional(_json.STRING),
            "isPreferred": _json.optional(_json.BOOLEAN),
            "email": _json.optional(_json.STRING),
            "phone": _json.optional(_json.STRING),
            "companyName": _json.optional(_json.STRING),
            "username": _json.optional(_json.STRING),
            "bankName": _json.optional(_json.STRING),
            "bankAddress": _json.optional(_json.STRING),
            "accountName": _json.optional(_json.STRING),
            "accountNumber": _json.optional(_json.STRING),
            "abaAch": _json.optional(_json.STRING),
            "wire": _json.optional(_json.STRING),
            "swiftCode": _json.optional(_json.STRING),
            "eftInstitution": _json.optional(_json.STRING),
            "eftTransit": _json.optional(_json.STRING),
            "clabe": _json.optional(_json.STRING),
            "currency": _json.optional(_json.STRING),
            "carrierFactorId": _json.optional(_json.UUID_STRING),
            "paymentTermId": _json.optional(_json.UUID_STRING),
        }


from .payment_method_type import PaymentMethodType
from .payment_recipient_type import PaymentRecipientType
