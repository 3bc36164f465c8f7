from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadStatusFilter(Model):
    """Criterion on the status of a load; all operators given must hold."""

    equal_to: LoadStatus | Unset = UNSET
    """The value must equal this one."""
    not_equal_to: LoadStatus | Unset = UNSET
    """The value must differ from this one."""
    in_: list[LoadStatus] | Unset = UNSET
    """The value must be one of these."""
    not_in: list[LoadStatus] | Unset = UNSET
    """The value must be none of these."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(LoadStatus)),
            "notEqualTo": kinds.optional(kinds.EnumOf(LoadStatus)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(LoadStatus))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(LoadStatus))),
        }


from .load_status import LoadStatus
