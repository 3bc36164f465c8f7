from __future__ import annotations

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
class GlobalSearchRow(ResponseModel):
    """One record found by the global search."""

    object: GlobalSearchObjectType
    """Type of the record found."""
    id: UUID
    """UUID of the record found."""
    entity_name: str
    """Older internal name of the type, such as `SHIPPER_PROFILE`; prefer `object`."""
    title: str
    """Main text to display, such as a name or a friendly id."""
    field: str
    """Name of the field that matched."""
    key: None | str = ABSENT
    """Client key of the record found, if it has one."""
    subtitle: None | str = ABSENT
    """Secondary text to display; its content depends on the type."""
    highlight: None | str = ABSENT
    """Matched text with the hits enclosed in HTML `em` tags."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "object": kinds.required(kinds.EnumOf(GlobalSearchObjectType)),
            "id": kinds.required(kinds.UUID_STRING),
            "entityName": kinds.required(kinds.STRING),
            "title": kinds.required(kinds.STRING),
            "field": kinds.required(kinds.STRING),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "subtitle": kinds.optional(kinds.Nullable(kinds.STRING)),
            "highlight": kinds.optional(kinds.Nullable(kinds.STRING)),
        }


from .global_search_object_type import GlobalSearchObjectType
