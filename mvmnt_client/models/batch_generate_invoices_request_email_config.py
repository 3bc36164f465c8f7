from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BatchGenerateInvoicesRequestEmailConfig(Model):
    """Options for the emails."""

    cc_emails: list[str] | Unset = UNSET
    """Addresses that receive a copy."""
    group_by_customer: bool | Unset = UNSET
    """Whether a customer's invoices are combined when they are emailed; true if absent. The server's default is
    True."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "ccEmails": kinds.optional(kinds.ArrayOf(kinds.Text(format="email"))),
            "groupByCustomer": kinds.optional(kinds.BOOLEAN),
        }
