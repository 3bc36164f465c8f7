from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
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
