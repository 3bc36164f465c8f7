from __future__ import annotations

import datetime
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
class Document(_Model):
    """Record of a file, usually one that belongs to an order, a load or a service.

    Attributes:
        id: UUID of this record.
        type_: Kind of document.
        file_name: Original name of the file.
        content_type: MIME type of the file.
        status: Whether the file has been uploaded yet.
        created_at: Time at which the record was created.
        key: The caller's own identifier of the document; null where none is set.
        extension: File name extension without the leading dot.
        file_size: Size of the file in bytes.
        upload_url: Pre-signed address to which the file is sent with `PUT`; only in the answer to the create
            request, and valid for 15 minutes.
        download_url: Pre-signed address of the file, present once the status is `UPLOADED` and valid for one
            hour.
        tags: Key-value pairs of your own choosing.
        updated_at: Time of the most recent change to the record.
    """

    id: UUID
    type_: DocumentType
    file_name: str
    content_type: str
    status: DocumentStatus
    created_at: datetime.datetime
    key: None | str | Unset = UNSET
    extension: str | Unset = UNSET
    file_size: int | None | Unset = UNSET
    upload_url: None | str | Unset = _field(default=UNSET, repr=False)
    download_url: None | str | Unset = _field(default=UNSET, repr=False)
    tags: DocumentTagsType0 | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.type_ = DocumentType.decode(take("type"))
        model.file_name = take("fileName")
        model.content_type = take("contentType")
        model.status = DocumentStatus.decode(take("status"))
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.key = take("key", UNSET)
        model.extension = take("extension", UNSET)
        model.file_size = take("fileSize", UNSET)
        model.upload_url = take("uploadUrl", UNSET)
        model.download_url = take("downloadUrl", UNSET)
        model.tags = v if (v := take("tags", UNSET)) is UNSET or v is None else DocumentTagsType0.from_dict(v)
        model.updated_at = (
            v if (v := take("updatedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "type": str(self.type_),
            "fileName": self.file_name,
            "contentType": self.content_type,
            "status": str(self.status),
            "createdAt": self.created_at.isoformat(),
        }
        if self.key is not UNSET:
            members["key"] = self.key
        if self.extension is not UNSET:
            members["extension"] = self.extension
        if self.file_size is not UNSET:
            members["fileSize"] = self.file_size
        if self.upload_url is not UNSET:
            members["uploadUrl"] = self.upload_url
        if self.download_url is not UNSET:
            members["downloadUrl"] = self.download_url
        if self.tags is not UNSET:
            members["tags"] = None if self.tags is None else self.tags.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = None if self.updated_at is None else self.updated_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "type": _json.required(_json.EnumOf(DocumentType)),
            "fileName": _json.required(_json.STRING),
            "contentType": _json.required(_json.STRING),
            "status": _json.required(_json.EnumOf(DocumentStatus)),
            "createdAt": _json.required(_json.DATE_TIME),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "extension": _json.optional(_json.STRING),
            "fileSize": _json.optional(_json.Nullable(_json.INTEGER)),
            "uploadUrl": _json.optional(_json.Nullable(_json.STRING)),
            "downloadUrl": _json.optional(_json.Nullable(_json.STRING)),
            "tags": _json.optional(_json.Nullable(_json.ModelOf(DocumentTagsType0))),
            "updatedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }


from .document_status import DocumentStatus
from .document_tags_type_0 import DocumentTagsType0
from .document_type import DocumentType
