from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillEntityTypeFilter(Model):
    """Criterion on the kind of payee of a bill."""

    equal_to: BillEntityType | Unset = UNSET
    """Matches exactly this value."""
    in_: list[BillEntityType] | Unset = UNSET
    """Matches any of these values."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(BillEntityType)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(BillEntityType))),
        }


from .bill_entity_type import BillEntityType
