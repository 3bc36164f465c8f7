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
class ClientKeyFilter(Model):
    """Condition on a client key, by exact match only. All operators given must hold."""

    equal_to: str | Unset = UNSET
    """Matches exactly this client key."""
    in_: list[str] | Unset = UNSET
    """Matches any of these client keys exactly."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = take("equalTo", UNSET)
        model.in_ = UNSET if (v := take("in", None)) is None else array(v)
        model.is_null = take("isNull", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.STRING),
            "in": kinds.optional(kinds.ArrayOf(kinds.STRING)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }
