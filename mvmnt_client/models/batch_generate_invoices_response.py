from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class BatchGenerateInvoicesResponse(ResponseModel):
    """Outcome for each order of a batch; check `failed` even though the status is 200."""

    generated: list[BatchGenerateInvoicesResponseGeneratedItem] | None = ABSENT
    """Orders for which an invoice and a PDF were created."""
    failed: list[BatchGenerateInvoicesResponseFailedItem] | None = ABSENT
    """Orders that could not be invoiced, for example because they already are."""
    emails_sent: int | None = ABSENT
    """Number of emails sent."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "generated": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BatchGenerateInvoicesResponseGeneratedItem))),
            "failed": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BatchGenerateInvoicesResponseFailedItem))),
            "emailsSent": kinds.optional(kinds.INTEGER),
        }


from .batch_generate_invoices_response_failed_item import BatchGenerateInvoicesResponseFailedItem
from .batch_generate_invoices_response_generated_item import BatchGenerateInvoicesResponseGeneratedItem
