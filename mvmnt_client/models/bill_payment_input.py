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
class BillPaymentInput(_Model):
    """Payment to record, with its division among bills.

    Attributes:
        payment_date: Date of the payment.
        applications: Bills to pay, at least one.
        payment_method_type: How the money was transferred.
        carrier_factor_id: Id of the factoring company to pay in place of the carrier, where the carrier's bills
            are factored.
        reference: Check number or transaction id, at most 500 characters.
        notes: Free-text notes, at most 2000 characters.
        allow_overpayment: Whether the payment may exceed the bills, in which case the excess becomes a credit
            memo; false if absent. The server's default is False.
    """

    payment_date: datetime.date
    applications: list[BillPaymentApplicationInput]
    payment_method_type: BillPaymentMethodType | Unset = UNSET
    carrier_factor_id: UUID | Unset = UNSET
    reference: str | Unset = UNSET
    notes: str | Unset = UNSET
    allow_overpayment: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.payment_date = datetime.date.fromisoformat(take("paymentDate"))
        model.applications = [BillPaymentApplicationInput.from_dict(item) for item in take("applications")]
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else BillPaymentMethodType.decode(v)
        )
        model.carrier_factor_id = UNSET if (v := take("carrierFactorId", None)) is None else _parse_uuid(v)
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.allow_overpayment = take("allowOverpayment", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "paymentDate": self.payment_date.isoformat(),
            "applications": [item.to_dict() for item in self.applications],
        }
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = str(self.payment_method_type)
        if self.carrier_factor_id is not UNSET:
            members["carrierFactorId"] = str(self.carrier_factor_id)
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.allow_overpayment is not UNSET:
            members["allowOverpayment"] = self.allow_overpayment
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "paymentDate": _json.required(_json.DATE),
            "applications": _json.required(_json.ArrayOf(_json.ModelOf(BillPaymentApplicationInput))),
            "paymentMethodType": _json.optional(_json.EnumOf(BillPaymentMethodType)),
            "carrierFactorId": _json.optional(_json.UUID_STRING),
            "reference": _json.optional(_json.STRING),
            "notes": _json.optional(_json.STRING),
            "allowOverpayment": _json.optional(_json.BOOLEAN),
        }


from .bill_payment_application_input import BillPaymentApplicationInput
from .bill_payment_method_type import BillPaymentMethodType
