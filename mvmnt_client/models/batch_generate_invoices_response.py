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
class BatchGenerateInvoicesResponse(Model):
    """Outcome for each order of a batch; check `failed` even though the status is 200."""

    generated: list[BatchGenerateInvoicesResponseGeneratedItem] | Unset = UNSET
    """Orders for which an invoice and a PDF were created."""
    failed: list[BatchGenerateInvoicesResponseFailedItem] | Unset = UNSET
    """Orders that could not be invoiced, for example because they already are."""
    emails_sent: int | Unset = UNSET
    """Number of emails sent."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.generated = (
            UNSET
            if (v := take("generated", None)) is None
            else [BatchGenerateInvoicesResponseGeneratedItem.from_dict(item) for item in array(v)]
        )
        model.failed = (
            UNSET
            if (v := take("failed", None)) is None
            else [BatchGenerateInvoicesResponseFailedItem.from_dict(item) for item in array(v)]
        )
        model.emails_sent = take("emailsSent", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "generated": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BatchGenerateInvoicesResponseGeneratedItem))),
            "failed": kinds.optional(kinds.ArrayOf(kinds.ModelOf(BatchGenerateInvoicesResponseFailedItem))),
            "emailsSent": kinds.optional(kinds.INTEGER),
        }


from .batch_generate_invoices_response_failed_item import BatchGenerateInvoicesResponseFailedItem
from .batch_generate_invoices_response_generated_item import BatchGenerateInvoicesResponseGeneratedItem
