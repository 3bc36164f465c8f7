from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class QuoteSideFilter(Model):
    """Criterion on the side of a quote; all operators given must hold."""

    equal_to: QuoteSide | Unset = UNSET
    """The value must equal this one."""
    not_equal_to: QuoteSide | Unset = UNSET
    """The value must differ from this one."""
    in_: list[QuoteSide] | Unset = UNSET
    """The value must be one of these."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(QuoteSide)),
            "notEqualTo": kinds.optional(kinds.EnumOf(QuoteSide)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(QuoteSide))),
        }


from .quote_side import QuoteSide
