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
class CarrierFactorPatch(_Model):
    """Changes to a factoring company. An absent member stays unchanged; null clears a member that may be null.

    Attributes:
        company_name: Legal name of the factoring company.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
        phone_extension: Extension to dial after the phone number.
        address_line_2: Second line of the address, such as a suite or floor.
        state: State or province.
        country: Country, as a code or a name.
        account_name: Name of the holder of the bank account.
        account_number: Number of the bank account.
        aba_ach: Routing number of the bank for ABA and ACH transfers.
        wire: Routing number for wire transfers.
        swift_code: SWIFT/BIC code of the bank, for international payments.
        eft_institution: Institution number for Canadian electronic funds transfers (EFT).
        eft_transit: Transit number for Canadian electronic funds transfers (EFT).
        clabe: Mexican bank account identifier (CLABE).
        currency: ISO 4217 code of the currency of the factoring company.
        payment_term_id: Id of the payment term to give the factoring company.
    """

    company_name: str | Unset = UNSET
    key: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_extension: None | str | Unset = UNSET
    fax: None | str | Unset = UNSET
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    zip_code: None | str | Unset = UNSET
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
    payment_term_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.company_name = take("companyName", UNSET)
        model.key = take("key", UNSET)
        model.email = take("email", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.phone_extension = take("phoneExtension", UNSET)
        model.fax = take("fax", UNSET)
        model.address_line_1 = take("addressLine1", UNSET)
        model.address_line_2 = take("addressLine2", UNSET)
        model.city = take("city", UNSET)
        model.state = take("state", UNSET)
        model.country = take("country", UNSET)
        model.zip_code = take("zipCode", UNSET)
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
        model.payment_term_id = v if (v := take("paymentTermId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.company_name is not UNSET:
            members["companyName"] = self.company_name
        if self.key is not UNSET:
            members["key"] = self.key
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.phone_extension is not UNSET:
            members["phoneExtension"] = self.phone_extension
        if self.fax is not UNSET:
            members["fax"] = self.fax
        if self.address_line_1 is not UNSET:
            members["addressLine1"] = self.address_line_1
        if self.address_line_2 is not UNSET:
            members["addressLine2"] = self.address_line_2
        if self.city is not UNSET:
            members["city"] = self.city
        if self.state is not UNSET:
            members["state"] = self.state
        if self.country is not UNSET:
            members["country"] = self.country
        if self.zip_code is not UNSET:
            members["zipCode"] = self.zip_code
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
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = None if self.payment_term_id is None else str(self.payment_term_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "companyName": _json.optional(_json.STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "email": _json.optional(_json.Nullable(_json.STRING)),
            "phoneNumber": _json.optional(_json.Nullable(_json.STRING)),
            "phoneExtension": _json.optional(_json.Nullable(_json.STRING)),
            "fax": _json.optional(_json.Nullable(_json.STRING)),
            "addressLine1": _json.optional(_json.Nullable(_json.STRING)),
            "addressLine2": _json.optional(_json.Nullable(_json.STRING)),
            "city": _json.optional(_json.Nullable(_json.STRING)),
            "state": _json.optional(_json.Nullable(_json.STRING)),
            "country": _json.optional(_json.Nullable(_json.STRING)),
            "zipCode": _json.optional(_json.Nullable(_json.STRING)),
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
            "paymentTermId": _json.optional(_json.Nullable(_json.UUID_STRING)),
        }
