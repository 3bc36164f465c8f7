from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.order_ids = [parse_uuid(item) for item in array(take("orderIds"))]
        model.send_email = take("sendEmail", UNSET)
        model.email_config = (
            UNSET if (v := take("emailConfig", None)) is None else BatchGenerateInvoicesRequestEmailConfig.from_dict(v)
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "orderIds": kinds.required(kinds.ArrayOf(kinds.UUID_STRING, kinds.ItemBounds(at_most=100))),
            "sendEmail": kinds.optional(kinds.BOOLEAN),
            "emailConfig": kinds.optional(kinds.ModelOf(BatchGenerateInvoicesRequestEmailConfig)),
        }


from .batch_generate_invoices_request_email_config import BatchGenerateInvoicesRequestEmailConfig
