from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "toEmails": kinds.required(kinds.ArrayOf(kinds.Text(format="email"), kinds.ItemBounds(at_least=1))),
            "ccEmails": kinds.optional(kinds.ArrayOf(kinds.Text(format="email"))),
            "subject": kinds.optional(kinds.STRING),
            "message": kinds.optional(kinds.STRING),
        }
