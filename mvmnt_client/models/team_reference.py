from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class TeamReference(ResponseModel):
    """Team as it is embedded in a user, without its members."""

    id: UUID
    """UUID that the API assigned to the record."""
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    """When the record last changed; a soft delete counts as a change."""
    object: TeamReferenceObject | None = ABSENT
    """Constant that names the type of this record."""
    key: None | str = ABSENT
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    deleted_at: datetime.datetime | None = ABSENT
    """When the record was soft-deleted; null while it is active."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "name": kinds.required(kinds.STRING),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "updatedAt": kinds.required(kinds.DATE_TIME),
            "object": kinds.optional(kinds.EnumOf(TeamReferenceObject)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "deletedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .team_reference_object import TeamReferenceObject
