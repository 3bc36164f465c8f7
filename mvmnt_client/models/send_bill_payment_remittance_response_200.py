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
class SendBillPaymentRemittanceResponse200(_Model):
    """The `SendBillPaymentRemittanceResponse200` of the API.

    Attributes:
        success: Whether the email was sent.
        sent_to: Address the email was sent to.
    """

    success: bool | Unset = UNSET
    sent_to: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.success = take("success", UNSET)
        model.sent_to = take("sentTo", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.success is not UNSET:
            members["success"] = self.success
        if self.sent_to is not UNSET:
            members["sentTo"] = self.sent_to
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "success": _json.optional(_json.BOOLEAN),
            "sentTo": _json.optional(_json.STRING),
        }
