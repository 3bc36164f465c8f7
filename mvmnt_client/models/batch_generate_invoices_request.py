from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BatchGenerateInvoicesRequest(Model):
    """Orders to invoice in one request, and whether to email the results."""

    order_ids: list[UUID]
    """Ids of the orders to invoice, at most 100."""
    send_email: bool | Unset = UNSET
    """Whether to email the invoices to the customers once they are generated; false if absent. The server's
    default is False."""
    email_config: BatchGenerateInvoicesRequestEmailConfig | Unset = UNSET
    """Options for the emails."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "orderIds": kinds.required(kinds.ArrayOf(kinds.UUID_STRING, kinds.ItemBounds(at_most=100))),
            "sendEmail": kinds.optional(kinds.BOOLEAN),
            "emailConfig": kinds.optional(kinds.ModelOf(BatchGenerateInvoicesRequestEmailConfig)),
        }


from .batch_generate_invoices_request_email_config import BatchGenerateInvoicesRequestEmailConfig
