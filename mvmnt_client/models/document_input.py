from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DocumentInput(Model):
    """Metadata with which a document is registered before its file is uploaded."""

    type: DocumentType
    """Kind of document."""
    file_name: str
    """Name of the file including its extension, at most 255 characters."""
    content_type: str
    """MIME type of the file; the upload must send the very same `Content-Type`."""
    key: str | Unset = UNSET
    """The caller's own identifier of the document, at most 512 characters."""
    file_size: int | Unset = UNSET
    """Size of the file in bytes, used for validation."""
    tags: DocumentInputTags | Unset = UNSET
    """Key-value pairs of your own choosing."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "type": kinds.required(kinds.EnumOf(DocumentType)),
            "fileName": kinds.required(kinds.Text(max_length=255, min_length=1)),
            "contentType": kinds.required(kinds.STRING),
            "key": kinds.optional(kinds.Text(max_length=512)),
            "fileSize": kinds.optional(kinds.Range(kinds.INTEGER, minimum=1)),
            "tags": kinds.optional(kinds.ModelOf(DocumentInputTags)),
        }


from .document_input_tags import DocumentInputTags
from .document_type import DocumentType
