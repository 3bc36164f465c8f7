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
class DocumentInput(_Model):
    """Metadata with which a document is registered before its file is uploaded.

    Attributes:
        type_: Kind of document.
        file_name: Name of the file including its extension, at most 255 characters.
        content_type: MIME type of the file; the upload must send the very same `Content-Type`.
        key: The caller's own identifier of the document, at most 512 characters.
        file_size: Size of the file in bytes, used for validation.
        tags: Key-value pairs of your own choosing.
    """

    type_: DocumentType
    file_name: str
    content_type: str
    key: str | Unset = UNSET
    file_size: int | Unset = UNSET
    tags: DocumentInputTags | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.type_ = DocumentType.decode(take("type"))
        model.file_name = take("fileName")
        model.content_type = take("contentType")
        model.key = take("key", UNSET)
        model.file_size = take("fileSize", UNSET)
        model.tags = UNSET if (v := take("tags", None)) is None else DocumentInputTags.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "type": str(self.type_),
            "fileName": self.file_name,
            "contentType": self.content_type,
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.file_size is not UNSET:
            members["fileSize"] = self.file_size
        if self.tags is not UNSET:
            members["tags"] = self.tags.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "type": _json.required(_json.EnumOf(DocumentType)),
            "fileName": _json.required(_json.STRING),
            "contentType": _json.required(_json.STRING),
            "key": _json.optional(_json.STRING),
            "fileSize": _json.optional(_json.INTEGER),
            "tags": _json.optional(_json.ModelOf(DocumentInputTags)),
        }


from .document_input_tags import DocumentInputTags
from .document_type import DocumentType
