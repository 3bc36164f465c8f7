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
class GenerateInvoiceResponseDocument(ResponseModel):
    """The PDF document."""

    id: UUID | None = ABSENT
    """Id of the document record."""
    url: str | None = ABSENT
    """Link to download the PDF."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"id": kinds.optional(kinds.UUID_STRING), "url": kinds.optional(kinds.STRING)}
