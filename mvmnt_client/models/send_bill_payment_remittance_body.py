from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SendBillPaymentRemittanceBody(Model):
    """The `SendBillPaymentRemittanceBody` of the API."""

    to_email: str | Unset = UNSET
    """Recipient, in place of the payee's default address."""
    cc_emails: list[str] | Unset = UNSET
    """Addresses that receive a copy."""
    message: str | Unset = UNSET
    """Extra text for the body of the email, at most 2000 characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "toEmail": kinds.optional(kinds.Text(format="email")),
            "ccEmails": kinds.optional(kinds.ArrayOf(kinds.Text(format="email"))),
            "message": kinds.optional(kinds.Text(max_length=2000)),
        }
