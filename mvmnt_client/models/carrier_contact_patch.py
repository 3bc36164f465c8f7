from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierContactPatch(Model):
    """Changes to a carrier contact. An absent member stays unchanged; null clears a member that may be null. The
    carrier cannot be changed."""

    name: str | Unset = UNSET
    """Name of the contact; keep it equal to `contactInfo.name` when you send both."""
    contact_info: ContactInfoPatch | None | Unset = UNSET
    """Changes to some or all details in the parent Contact record; null is refused although the type allows it."""
    contact_types: list[CarrierContactType] | None | Unset = UNSET
    """Roles the contact has at the carrier; the list sent replaces the whole list."""
    key: None | str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "contactInfo": kinds.optional(kinds.Nullable(kinds.ModelOf(ContactInfoPatch))),
            "contactTypes": kinds.optional(kinds.Nullable(kinds.ArrayOf(kinds.EnumOf(CarrierContactType)))),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
        }


from .carrier_contact_type import CarrierContactType
from .contact_info_patch import ContactInfoPatch
