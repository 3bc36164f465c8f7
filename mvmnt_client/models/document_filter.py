from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DocumentFilter(Model):
    """Criteria for documents; all of those given must hold."""

    id: UUIDFilter | Unset = UNSET
    """UUID of the document."""
    type: DocumentTypeFilter | Unset = UNSET
    """Kind of document."""
    status: DocumentStatusFilter | Unset = UNSET
    """Upload state of the document."""
    file_name: StringFilter | Unset = UNSET
    """Name of the file."""
    content_type: StringFilter | Unset = UNSET
    """MIME type of the file."""
    extension: StringFilter | Unset = UNSET
    """File name extension."""
    created_at: DatetimeFilter | Unset = UNSET
    """Time at which the record was created."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Time of the most recent change to the record."""
    and_: list[DocumentFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[DocumentFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: DocumentFilter | Unset = UNSET
    """Filter that must not hold."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else UUIDFilter.from_dict(v)
        model.type = UNSET if (v := take("type", None)) is None else DocumentTypeFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else DocumentStatusFilter.from_dict(v)
        model.file_name = UNSET if (v := take("fileName", None)) is None else StringFilter.from_dict(v)
        model.content_type = UNSET if (v := take("contentType", None)) is None else StringFilter.from_dict(v)
        model.extension = UNSET if (v := take("extension", None)) is None else StringFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [DocumentFilter.from_dict(item) for item in array(v)]
        )
        model.or_ = UNSET if (v := take("or", None)) is None else [DocumentFilter.from_dict(item) for item in array(v)]
        model.not_ = UNSET if (v := take("not", None)) is None else DocumentFilter.from_dict(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "type": kinds.optional(kinds.ModelOf(DocumentTypeFilter)),
            "status": kinds.optional(kinds.ModelOf(DocumentStatusFilter)),
            "fileName": kinds.optional(kinds.ModelOf(StringFilter)),
            "contentType": kinds.optional(kinds.ModelOf(StringFilter)),
            "extension": kinds.optional(kinds.ModelOf(StringFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(DocumentFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(DocumentFilter))),
            "not": kinds.optional(kinds.ModelOf(DocumentFilter)),
        }


from .datetime_filter import DatetimeFilter
from .document_status_filter import DocumentStatusFilter
from .document_type_filter import DocumentTypeFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
