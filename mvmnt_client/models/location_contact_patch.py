from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LocationContactPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null."""

    location_id: UUID | Unset = UNSET
    """Id of the location at which the contact has its roles."""
    customer_contact_id: UUID | Unset = UNSET
    """Id of the customer contact that is linked to the location."""
    is_primary: bool | Unset = UNSET
    """Whether the location has this contact as its primary one."""
    contact_types: list[LocationContactType] | Unset = UNSET
    """Roles that the contact has at this location."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "locationId": kinds.optional(kinds.UUID_STRING),
            "customerContactId": kinds.optional(kinds.UUID_STRING),
            "isPrimary": kinds.optional(kinds.BOOLEAN),
            "contactTypes": kinds.optional(kinds.ArrayOf(kinds.EnumOf(LocationContactType))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
        }


from .location_contact_type import LocationContactType
