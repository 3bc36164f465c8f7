from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class GlobalSearchRow(_Model):
    """One record found by the global search.

    Attributes:
        object_: Type of the record found.
        id: UUID of the record found.
        entity_name: Older internal name of the type, such as `SHIPPER_PROFILE`; prefer `object`.
        title: Main text to display, such as a name or a friendly id.
        field: Name of the field that matched.
        key: Client key of the record found, if it has one.
        subtitle: Secondary text to display; its content depends on the type.
        highlight: Matched text with the hits enclosed in HTML `em` tags.
    """

    object_: GlobalSearchObjectType
    id: UUID
    entity_name: str
    title: str
    field: str
    key: None | str | Unset = UNSET
    subtitle: None | str | Unset = UNSET
    highlight: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.object_ = GlobalSearchObjectType.decode(take("object"))
        model.id = _parse_uuid(take("id"))
        model.entity_name = take("entityName")
        model.title = take("title")
        model.field = take("field")
        model.key = take("key", UNSET)
        model.subtitle = take("subtitle", UNSET)
        model.highlight = take("highlight", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "object": str(self.object_),
            "id": str(self.id),
            "entityName": self.entity_name,
            "title": self.title,
            "field": self.field,
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.subtitle is not UNSET:
            members["subtitle"] = self.subtitle
        if self.highlight is not UNSET:
            members["highlight"] = self.highlight
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "object": _json.required(_json.EnumOf(GlobalSearchObjectType)),
            "id": _json.required(_json.UUID_STRING),
            "entityName": _json.required(_json.STRING),
            "title": _json.required(_json.STRING),
            "field": _json.required(_json.STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "subtitle": _json.optional(_json.Nullable(_json.STRING)),
            "highlight": _json.optional(_json.Nullable(_json.STRING)),
        }


from .global_search_object_type import GlobalSearchObjectType
