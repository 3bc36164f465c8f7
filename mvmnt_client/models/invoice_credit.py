from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class InvoiceCredit(Model):
    """Part of a credit memo that was put towards one invoice."""

    id: UUID | Unset = UNSET
    """UUID of the record."""
    credit_memo_id: UUID | Unset = UNSET
    """Id of the credit memo."""
    credit_memo_reference: None | str | Unset = UNSET
    """Reference of the credit memo."""
    amount: Decimal | Unset = UNSET
    """Portion of the credit put towards this invoice."""
    applied_at: datetime.datetime | Unset = UNSET
    """When the credit was put towards the invoice."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.credit_memo_id = UNSET if (v := take("creditMemoId", None)) is None else parse_uuid(v)
        model.credit_memo_reference = take("creditMemoReference", UNSET)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.applied_at = UNSET if (v := take("appliedAt", None)) is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "creditMemoId": kinds.optional(kinds.UUID_STRING),
            "creditMemoReference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "amount": kinds.optional(kinds.DECIMAL),
            "appliedAt": kinds.optional(kinds.DATE_TIME),
        }
