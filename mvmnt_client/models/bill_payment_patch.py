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
class BillPaymentPatch(_Model):
    """Changes to a bill payment. An absent member stays unchanged, and null clears a nullable one; each entry of
    `applications` adds, updates or removes one application.

    Attributes:
        payment_date: Date of the payment.
        payment_method_type: How the money was transferred.
        reference: Check number or transaction id.
        notes: Free-text notes.
        applications: Changes to the applications, one entry for each; what is not named stays as it is.
    """

    payment_date: datetime.date | Unset = UNSET
    payment_method_type: BillPaymentMethodType | Unset = UNSET
    reference: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    applications: list[BillPaymentApplicationPatch] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else datetime.date.fromisoformat(v)
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else BillPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.applications = (
            UNSET
            if (v := take("applications", None)) is None
            else [BillPaymentApplicationPatch.from_dict(item) for item in v]
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
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "paymentDate": _json.optional(_json.DATE),
            "paymentMethodType": _json.optional(_json.EnumOf(BillPaymentMethodType)),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "applications": _json.optional(_json.ArrayOf(_json.ModelOf(BillPaymentApplicationPatch))),
        }


from .bill_payment_application_patch import BillPaymentApplicationPatch
from .bill_payment_method_type import BillPaymentMethodType
