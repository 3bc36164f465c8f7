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
class SendBillPaymentRemittanceBody(_Model):
    """The `SendBillPaymentRemittanceBody` of the API.

    Attributes:
        to_email: Recipient, in place of the payee's default address.
        cc_emails: Addresses that receive a copy.
        message: Extra text for the body of the email, at most 2000 characters.
    """

    to_email: str | Unset = UNSET
    cc_emails: list[str] | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.to_email = take("toEmail", UNSET)
        model.cc_emails = take("ccEmails", UNSET)
        model.message = take("message", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.to_email is not UNSET:
            members["toEmail"] = self.to_email
        if self.cc_emails is not UNSET:
            members["ccEmails"] = self.cc_emails
        if self.message is not UNSET:
            members["message"] = self.message
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "toEmail": _json.optional(_json.STRING),
            "ccEmails": _json.optional(_json.ArrayOf(_json.STRING)),
            "message": _json.optional(_json.STRING),
        }
