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
class GenerateInvoiceRequest(ResponseModel):
    """Dates and attachments for an invoice to be generated with its PDF."""

    invoice_date: datetime.date | None = ABSENT
    """Date of issue; today if absent."""
    due_date: datetime.date | None = ABSENT
    """Date by which payment is due; calculated from the payment term if absent."""
    attachment_document_ids: list[UUID] | None = ABSENT
    """Ids of documents to attach to the invoice PDF."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoiceDate": kinds.optional(kinds.DATE),
            "dueDate": kinds.optional(kinds.DATE),
            "attachmentDocumentIds": kinds.optional(kinds.ArrayOf(kinds.UUID_STRING)),
        }
