from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GlobalSearchRow(Model):
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
    key: None | str | Unset = UNSET
    """Client key of the record found, if it has one."""
    subtitle: None | str | Unset = UNSET
    """Secondary text to display; its content depends on the type."""
    highlight: None | str | Unset = UNSET
    """Matched text with the hits enclosed in HTML `em` tags."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object = GlobalSearchObjectType.decode(take("object"))
        model.id = parse_uuid(take("id"))
        model.entity_name = take("entityName")
        model.title = take("title")
        model.field = take("field")
        model.key = take("key", UNSET)
        model.subtitle = take("subtitle", UNSET)
        model.highlight = take("highlight", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

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
