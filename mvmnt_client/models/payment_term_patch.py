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
class PaymentTermPatch(_Model):
    """A member that is absent stays unchanged; null clears a field that may be null.

    Attributes:
        description: Explanatory text of the term.
        days: Number of days until payment is due.
        quick_pay_fee: Fee for quick pay, as a fraction: 0.05 stands for 5 percent.
        ap_only: Whether the term is reserved for accounts payable, that is, for what the broker owes.
        do_not_use: Whether the term is barred from use.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
    """

    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    days: int | None | Unset = UNSET
    quick_pay_fee: float | None | Unset = UNSET
    ap_only: bool | None | Unset = UNSET
    do_not_use: bool | None | Unset = UNSET
    key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name", UNSET)
        model.description = take("description", UNSET)
        model.days = take("days", UNSET)
        model.quick_pay_fee = take("quickPayFee", UNSET)
        model.ap_only = take("apOnly", UNSET)
        model.do_not_use = take("doNotUse", UNSET)
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.description is not UNSET:
            members["description"] = self.description
        if self.days is not UNSET:
            members["days"] = self.days
        if self.quick_pay_fee is not UNSET:
            members["quickPayFee"] = self.quick_pay_fee
        if self.ap_only is not UNSET:
            members["apOnly"] = self.ap_only
        if self.do_not_use is not UNSET:
            members["doNotUse"] = self.do_not_use
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.optional(_json.STRING),
            "description": _json.optional(_json.Nullable(_json.STRING)),
            "days": _json.optional(_json.Nullable(_json.INTEGER)),
            "quickPayFee": _json.optional(_json.Nullable(_json.NUMBER)),
            "apOnly": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "doNotUse": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
        }
