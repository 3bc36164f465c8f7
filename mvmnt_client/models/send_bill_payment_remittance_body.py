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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.to_email = take("toEmail", UNSET)
        model.cc_emails = UNSET if (v := take("ccEmails", None)) is None else array(v)
        model.message = take("message", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "toEmail": kinds.optional(kinds.Text(format="email")),
            "ccEmails": kinds.optional(kinds.ArrayOf(kinds.Text(format="email"))),
            "message": kinds.optional(kinds.Text(max_length=2000)),
        }
