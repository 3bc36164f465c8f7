from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class DocumentPatch(_Model):
    """Changes to the metadata of a document. A member that is absent stays unchanged, and null clears a member
    that is nullable.

    Attributes:
        key: The caller's own identifier of the document, at most 512 characters.
        type_: Kind of document.
        file_name: Name of the file, at most 255 characters.
        tags: Free key-value pairs; null clears them.
    """

    key: None | str | Unset = UNSET
    type_: DocumentType | Unset = UNSET
    file_name: str | Unset = UNSET
    tags: DocumentPatchTagsType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.key = take("key", UNSET)
        model.type_ = UNSET if (v := take("type", None)) is None else DocumentType.decode(v)
        model.file_name = take("fileName", UNSET)
        model.tags = v if (v := take("tags", UNSET)) is UNSET or v is None else DocumentPatchTagsType0.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
        if self.file_name is not UNSET:
            members["fileName"] = self.file_name
        if self.tags is not UNSET:
            members["tags"] = None if self.tags is None else self.tags.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "type": _json.optional(_json.EnumOf(DocumentType)),
            "fileName": _json.optional(_json.STRING),
            "tags": _json.optional(_json.Nullable(_json.ModelOf(DocumentPatchTagsType0))),
        }


from .document_patch_tags_type_0 import DocumentPatchTagsType0
from .document_type import DocumentType
