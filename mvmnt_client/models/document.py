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
class Document(ResponseModel):
    """Record of a file, usually one that belongs to an order, a load or a service."""

    id: UUID
    """UUID of this record."""
    type: DocumentType
    """Kind of document."""
    file_name: str
    """Original name of the file."""
    content_type: str
    """MIME type of the file."""
    status: DocumentStatus
    """Whether the file has been uploaded yet."""
    created_at: datetime.datetime
    """Time at which the record was created."""
    key: None | str = ABSENT
    """The caller's own identifier of the document; null where none is set."""
    extension: str | None = ABSENT
    """File name extension without the leading dot."""
    file_size: int | None = ABSENT
    """Size of the file in bytes."""
    upload_url: None | str = attrs.field(default=ABSENT, repr=False)
    """Pre-signed address to which the file is sent with `PUT`; only in the response to the create request, and
    valid for 15 minutes."""
    download_url: None | str = attrs.field(default=ABSENT, repr=False)
    """Pre-signed address of the file, present once the status is `UPLOADED` and valid for one hour."""
    tags: DocumentTagsType0 | None = ABSENT
    """Key-value pairs of your own choosing."""
    updated_at: datetime.datetime | None = ABSENT
    """Time of the most recent change to the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "type": kinds.required(kinds.EnumOf(DocumentType)),
            "fileName": kinds.required(kinds.STRING),
            "contentType": kinds.required(kinds.STRING),
            "status": kinds.required(kinds.EnumOf(DocumentStatus)),
            "createdAt": kinds.required(kinds.DATE_TIME),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
            "extension": kinds.optional(kinds.STRING),
            "fileSize": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "uploadUrl": kinds.optional(kinds.Nullable(kinds.STRING)),
            "downloadUrl": kinds.optional(kinds.Nullable(kinds.STRING)),
            "tags": kinds.optional(kinds.Nullable(kinds.ModelOf(DocumentTagsType0))),
            "updatedAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
        }


from .document_status import DocumentStatus
from .document_tags_type_0 import DocumentTagsType0
from .document_type import DocumentType
