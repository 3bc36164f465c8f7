from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierContactTypeFilter(Model):
    """Condition on the list of roles of a contact. All operators given must hold."""

    includes: CarrierContactType | Unset = UNSET
    """Matches lists that hold this role."""
    not_includes: CarrierContactType | Unset = UNSET
    """Matches lists that do not hold this role."""
    is_null: bool | Unset = UNSET
    """`true` matches records whose field is null, `false` those whose field is not."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "includes": kinds.optional(kinds.EnumOf(CarrierContactType)),
            "notIncludes": kinds.optional(kinds.EnumOf(CarrierContactType)),
            "isNull": kinds.optional(kinds.BOOLEAN),
        }


from .carrier_contact_type import CarrierContactType
