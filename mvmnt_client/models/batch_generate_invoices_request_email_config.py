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
class BatchGenerateInvoicesRequestEmailConfig(Model):
    """Options for the emails."""

    cc_emails: list[str] | Unset = UNSET
    """Addresses that receive a copy."""
    group_by_customer: bool | Unset = UNSET
    """Whether a customer's invoices are combined when they are emailed; true if absent. The server's default is
    True."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.cc_emails = UNSET if (v := take("ccEmails", None)) is None else array(v)
        model.group_by_customer = take("groupByCustomer", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "ccEmails": kinds.optional(kinds.ArrayOf(kinds.Text(format="email"))),
            "groupByCustomer": kinds.optional(kinds.BOOLEAN),
        }
