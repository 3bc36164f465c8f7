from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SendBillPaymentRemittanceResponse200(Model):
    """The `SendBillPaymentRemittanceResponse200` of the API."""

    success: bool | Unset = UNSET
    """Whether the email was sent."""
    sent_to: str | Unset = UNSET
    """Address the email was sent to."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.success = take("success", UNSET)
        model.sent_to = take("sentTo", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"success": kinds.optional(kinds.BOOLEAN), "sentTo": kinds.optional(kinds.Text(format="email"))}
