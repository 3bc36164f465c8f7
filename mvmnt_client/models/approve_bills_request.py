from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ApproveBillsRequest(Model):
    """Bills to approve in one request."""

    bill_ids: list[UUID]
    """Ids of the bills to approve, from 1 to 100."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_ids = [parse_uuid(item) for item in array(take("billIds"))]
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"billIds": kinds.required(kinds.ArrayOf(kinds.UUID_STRING, kinds.ItemBounds(at_least=1, at_most=100)))}
