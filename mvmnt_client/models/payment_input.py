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
class PaymentInput(_Model):
    """Customer payment to record, with its division among invoices.

    Attributes:
        customer_id: Id of the customer who paid.
        payment_date: Day on which the money arrived, which must not be before the date of any invoice paid.
        applications: Invoices to pay, at least one.
        payment_method_type: How the money was transferred.
        reference: Check number or transaction id, at most 500 characters.
        notes: Free-text notes, at most 2000 characters.
        credit_applications: Credits to use within the payment.
    """

    customer_id: UUID
    payment_date: datetime.date
    applications: list[PaymentApplicationInput]
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    reference: str | Unset = UNSET
    notes: str | Unset = UNSET
    credit_applications: list[PaymentCreditApplicationInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer_id = _parse_uuid(take("customerId"))
        model.payment_date = datetime.date.fromisoformat(take("paymentDate"))
        model.applications = [PaymentApplicationInput.from_dict(item) for item in take("applications")]
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentsPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.credit_applications = (
            UNSET
            if (v := take("creditApplications", None)) is None
            else [PaymentCreditApplicationInput.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "customerId": str(self.customer_id),
            "paymentDate": self.payment_date.isoformat(),
            "applications": [item.to_dict() for item in self.applications],
        }
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = str(self.payment_method_type)
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.credit_applications is not UNSET:
            members["creditApplications"] = [item.to_dict() for item in self.credit_applications]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customerId": _json.required(_json.UUID_STRING),
            "paymentDate": _json.required(_json.DATE),
            "applications": _json.required(_json.ArrayOf(_json.ModelOf(PaymentApplicationInput))),
            "paymentMethodType": _json.optional(_json.EnumOf(PaymentsPaymentMethodType)),
            "reference": _json.optional(_json.STRING),
            "notes": _json.optional(_json.STRING),
            "creditApplications": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentCreditApplicationInput))),
        }


from .payment_application_input import PaymentApplicationInput
from .payment_credit_application_input import PaymentCreditApplicationInput
from .payments_payment_method_type import PaymentsPaymentMethodType
