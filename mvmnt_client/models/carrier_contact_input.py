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
class CarrierContactInput(Model):
    """A contact to add to a carrier."""

    carrier_id: UUID
    """Id of the carrier the contact belongs to; it cannot be changed later."""
    name: str
    """Name of the contact; keep it equal to `contactInfo.name`."""
    contact_info: ContactInfoInput
    """Details of the person, from which a new Contact record is created."""
    contact_types: list[CarrierContactType] | Unset = UNSET
    """Roles the contact has at the carrier."""
    key: str | Unset = UNSET
    """Client key, your own identifier for the record: at most 512 characters and unique among records of this
    kind."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "carrierId": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "contactInfo": kinds.required(kinds.ModelOf(ContactInfoInput)),
            "contactTypes": kinds.optional(kinds.ArrayOf(kinds.EnumOf(CarrierContactType))),
            "key": kinds.optional(kinds.Text(max_length=512)),
        }


from .carrier_contact_type import CarrierContactType
from .contact_info_input import ContactInfoInput
