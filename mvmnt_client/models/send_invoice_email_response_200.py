from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SendInvoiceEmailResponse200(Model):
    """The `SendInvoiceEmailResponse200` of the API."""

    success: bool | Unset = UNSET
    """Whether the email was sent."""
    email_id: UUID | Unset = UNSET
    """Id of the email."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.success = take("success", UNSET)
        model.email_id = UNSET if (v := take("emailId", None)) is None else parse_uuid(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"success": kinds.optional(kinds.BOOLEAN), "emailId": kinds.optional(kinds.UUID_STRING)}
