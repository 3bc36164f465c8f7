from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class SendInvoiceEmailResponse200(ResponseModel):
    """The `SendInvoiceEmailResponse200` of the API."""

    success: bool | None = ABSENT
    """Whether the email was sent."""
    email_id: UUID | None = ABSENT
    """Id of the email."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"success": kinds.optional(kinds.BOOLEAN), "emailId": kinds.optional(kinds.UUID_STRING)}
