from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ApproveBillsRequest(Model):
    """Bills to approve in one request."""

    bill_ids: list[UUID]
    """Ids of the bills to approve, from 1 to 100."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"billIds": kinds.required(kinds.ArrayOf(kinds.UUID_STRING, kinds.ItemBounds(at_least=1, at_most=100)))}
