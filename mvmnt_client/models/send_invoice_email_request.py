from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SendInvoiceEmailRequest(Model):
    """Recipients and text for emailing an invoice."""

    to_emails: list[str]
    """Addresses of the recipients, at least one."""
    cc_emails: list[str] | Unset = UNSET
    """Addresses that receive a copy."""
    subject: str | Unset = UNSET
    """Subject of the email; the standard subject for invoices if absent."""
    message: str | Unset = UNSET
    """Body of the email."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.to_emails = array(take("toEmails"))
        model.cc_emails = UNSET if (v := take("ccEmails", None)) is None else array(v)
        model.subject = take("subject", UNSET)
        model.message = take("message", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "toEmails": kinds.required(kinds.ArrayOf(kinds.Text(format="email"), kinds.ItemBounds(at_least=1))),
            "ccEmails": kinds.optional(kinds.ArrayOf(kinds.Text(format="email"))),
            "subject": kinds.optional(kinds.STRING),
            "message": kinds.optional(kinds.STRING),
        }
