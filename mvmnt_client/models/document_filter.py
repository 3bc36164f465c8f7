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
class DocumentFilter(_Model):
    """Criteria for documents; all of those given must hold.

    Attributes:
        id: UUID of the document.
        type_: Kind of document.
        status: Upload state of the document.
        file_name: Name of the file.
        content_type: MIME type of the file.
        extension: File name extension.
        created_at: Time at which the record was created.
        updated_at: Time of the most recent change to the record.
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
    """

    id: UUIDFilter | Unset = UNSET
    type_: DocumentTypeFilter | Unset = UNSET
    status: DocumentStatusFilter | Unset = UNSET
    file_name: StringFilter | Unset = UNSET
    content_type: StringFilter | Unset = UNSET
    extension: StringFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    and_: list[DocumentFilter] | Unset = UNSET
    or_: list[DocumentFilter] | Unset = UNSET
    not_: DocumentFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.type_ = UNSET if (v := take("type", None)) is None else DocumentTypeFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else DocumentStatusFilter.from_dict(v)
        model.file_name = UNSET if (v := take("fileName", None)) is None else StringFilter.from_dict(v)
        model.content_type = UNSET if (v := take("contentType", None)) is None else StringFilter.from_dict(v)
        model.extension = UNSET if (v := take("extension", None)) is None else StringFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = UNSET if (v := take("and", None)) is None else [DocumentFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [DocumentFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else DocumentFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.type_ is not UNSET:
            members["type"] = self.type_.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.file_name is not UNSET:
            members["fileName"] = self.file_name.to_dict()
        if self.content_type is not UNSET:
            members["contentType"] = self.content_type.to_dict()
        if self.extension is not UNSET:
            members["extension"] = self.extension.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.ModelOf(UUIDFilter)),
            "type": _json.optional(_json.ModelOf(DocumentTypeFilter)),
            "status": _json.optional(_json.ModelOf(DocumentStatusFilter)),
            "fileName": _json.optional(_json.ModelOf(StringFilter)),
            "contentType": _json.optional(_json.ModelOf(StringFilter)),
            "extension": _json.optional(_json.ModelOf(StringFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(DocumentFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(DocumentFilter))),
            "not": _json.optional(_json.ModelOf(DocumentFilter)),
        }


from .datetime_filter import DatetimeFilter
from .document_status_filter import DocumentStatusFilter
from .document_type_filter import DocumentTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
