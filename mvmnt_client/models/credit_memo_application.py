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
class CreditMemoApplication(Model):
    """Use of a credit memo on one invoice."""

    id: UUID
    """UUID of the record."""
    invoice_id: UUID
    """Id of the invoice."""
    amount: Decimal
    """Portion of the credit put towards this invoice."""
    invoice_friendly_id: None | str | Unset = UNSET
    """Human-readable number of the invoice."""
    payment_id: UUID | Unset = UNSET
    """Id of the payment through which the credit was used."""
    payment_key: None | str | Unset = UNSET
    """Key of that payment."""
    applied_at: datetime.datetime | Unset = UNSET
    """When the credit was put towards the invoice."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = parse_uuid(take("id"))
        model.invoice_id = parse_uuid(take("invoiceId"))
        model.amount = parse_decimal(take("amount"))
        model.invoice_friendly_id = take("invoiceFriendlyId", UNSET)
        model.payment_id = UNSET if (v := take("paymentId", None)) is None else parse_uuid(v)
        model.payment_key = take("paymentKey", UNSET)
        model.applied_at = UNSET if (v := take("appliedAt", None)) is None else parse_date_time(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "invoiceId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.DECIMAL),
            "invoiceFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentId": kinds.optional(kinds.UUID_STRING),
            "paymentKey": kinds.optional(kinds.Nullable(kinds.STRING)),
            "appliedAt": kinds.optional(kinds.DATE_TIME),
        }
