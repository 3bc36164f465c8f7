from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DocumentPatch(Model):
    """Changes to the metadata of a document. A member that is absent stays unchanged, and null clears a member
    that is nullable."""

    key: None | str | Unset = UNSET
    """The caller's own identifier of the document, at most 512 characters."""
    type: DocumentType | Unset = UNSET
    """Kind of document."""
    file_name: str | Unset = UNSET
    """Name of the file, at most 255 characters."""
    tags: DocumentPatchTagsType0 | None | Unset = UNSET
    """Free key-value pairs; null clears them."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "type": kinds.optional(kinds.EnumOf(DocumentType)),
            "fileName": kinds.optional(kinds.Text(max_length=255, min_length=1)),
            "tags": kinds.optional(kinds.Nullable(kinds.ModelOf(DocumentPatchTagsType0))),
        }


from .document_patch_tags_type_0 import DocumentPatchTagsType0
from .document_type import DocumentType
