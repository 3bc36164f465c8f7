from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class VendorPaymentMethodTypeFilter(_Model):
    """Condition on the type of a payment method; all operators given must hold.

    Attributes:
        equal_to: Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds transfer
            (`CAD_EFT`) or a payment platform.
        not_equal_to: Way in which a payment is sent, such as ACH, wire, check, Canadian electronic funds
            transfer (`CAD_EFT`) or a payment platform.
        in_: Matches any of the listed values.
        not_in: Matches values that are not listed.
    """

    equal_to: PaymentMethodType | Unset = UNSET
    not_equal_to: PaymentMethodType | Unset = UNSET
    in_: list[PaymentMethodType] | Unset = UNSET
    not_in: list[PaymentMethodType] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = UNSET if (v := take("equalTo", None)) is None else PaymentMethodType.decode(v)
        model.not_equal_to = UNSET if (v := take("notEqualTo", None)) is None else PaymentMethodType.decode(v)
        model.in_ = UNSET if (v := take("in", None)) is None else [PaymentMethodType.decode(item) for item in v]
        model.not_in = UNSET if (v := take("notIn", None)) is None else [PaymentMethodType.decode(item) for item in v]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.equal_to is not UNSET:
            members["equalTo"] = str(self.equal_to)
        if self.not_equal_to is not UNSET:
            members["notEqualTo"] = str(self.not_equal_to)
        if self.in_ is not UNSET:
            members["in"] = [str(item) for item in self.in_]
        if self.not_in is not UNSET:
            members["notIn"] = [str(item) for item in self.not_in]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "equalTo": _json.optional(_json.EnumOf(PaymentMethodType)),
            "notEqualTo": _json.optional(_json.EnumOf(PaymentMethodType)),
            "in": _json.optional(_json.ArrayOf(_json.EnumOf(PaymentMethodType))),
            "notIn": _json.optional(_json.ArrayOf(_json.EnumOf(PaymentMethodType))),
        }


from .payment_method_type import PaymentMethodType
