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
class SendInvoiceEmailRequest(_Model):
    """Recipients and text for emailing an invoice.

    Attributes:
        to_emails: Addresses of the recipients, at least one.
        cc_emails: Addresses that receive a copy.
        subject: Subject of the email; the standard subject for invoices if absent.
        message: Body of the email.
    """

    to_emails: list[str]
    cc_emails: list[str] | Unset = UNSET
    subject: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.to_emails = take("toEmails")
        model.cc_emails = take("ccEmails", UNSET)
        model.subject = take("subject", UNSET)
        model.message = take("message", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "toEmails": self.to_emails,
        }
        if self.cc_emails is not UNSET:
            members["ccEmails"] = self.cc_emails
        if self.subject is not UNSET:
            members["subject"] = self.subject
        if self.message is not UNSET:
            members["message"] = self.message
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "toEmails": _json.required(_json.ArrayOf(_json.STRING)),
            "ccEmails": _json.optional(_json.ArrayOf(_json.STRING)),
            "subject": _json.optional(_json.STRING),
            "message": _json.optional(_json.STRING),
        }
