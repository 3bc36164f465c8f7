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
class BatchGenerateInvoicesRequestEmailConfig(_Model):
    """Options for the emails.

    Attributes:
        cc_emails: Addresses that receive a copy.
        group_by_customer: Whether a customer's invoices are combined when they are emailed; true if absent. The
            server's default is True.
    """

    cc_emails: list[str] | Unset = UNSET
    group_by_customer: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.cc_emails = take("ccEmails", UNSET)
        model.group_by_customer = take("groupByCustomer", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.cc_emails is not UNSET:
            members["ccEmails"] = self.cc_emails
        if self.group_by_customer is not UNSET:
            members["groupByCustomer"] = self.group_by_customer
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "ccEmails": _json.optional(_json.ArrayOf(_json.STRING)),
            "groupByCustomer": _json.optional(_json.BOOLEAN),
        }
