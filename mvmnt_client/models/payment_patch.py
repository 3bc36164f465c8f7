from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class PaymentPatch(_Model):
    """Changes to a customer payment. An absent member stays unchanged, and null clears a nullable one; a given
    list replaces the whole existing list.

    Attributes:
        payment_date: Day on which the money arrived.
        payment_method_type: How the money was transferred.
        reference: Check number or transaction id.
        notes: Free-text notes.
        applications: Full new list of invoices that the payment covers; replaces the existing one.
        credit_applications: Full new list of credits that are used within the payment; replaces the existing
            one.
    """

    payment_date: datetime.date | Unset = UNSET
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    reference: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    applications: list[PaymentApplicationInput] | Unset = UNSET
    credit_applications: list[PaymentCreditApplicationInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else datetime.date.fromisoformat(v)
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentsPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [PaymentApplicationInput.from_dict(item) for item in v]
        )
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
        }
        if self.payment_date is not UNSET:
            members["paymentDate"] = self.payment_date.isoformat()
        if self.payment_method_type is not UNSET:
            members["paymentMethodType"] = str(self.payment_method_type)
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.applications is not UNSET:
            members["applications"] = [item.to_dict() for item in self.applications]
        if self.credit_applications is not UNSET:
            members["creditApplications"] = [item.to_dict() for item in self.credit_applications]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "paymentDate": _json.optional(_json.DATE),
            "paymentMethodType": _json.optional(_json.EnumOf(PaymentsPaymentMethodType)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "applications": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentApplicationInput))),
            "creditApplications": _json.optional(_json.ArrayOf(_json.ModelOf(PaymentCreditApplicationInput))),
        }


from .payment_application_input import PaymentApplicationInput
from .payment_credit_application_input import PaymentCreditApplicationInput
from .payments_payment_method_type import PaymentsPaymentMethodType
