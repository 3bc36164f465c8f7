from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentApplication(Model):
    """Part of a customer payment that is put towards one invoice."""

    id: UUID
    """UUID of the record."""
    invoice_id: UUID
    """Id of the invoice."""
    amount: Decimal
    """Portion of the payment put towards this invoice."""
    invoice_friendly_id: None | str | Unset = UNSET
    """Human-readable number of the invoice."""
    invoice_amount: Decimal | None | Unset = UNSET
    """Total of the invoice."""
    invoice_open_balance: Decimal | None | Unset = UNSET
    """Open balance of the invoice before this payment is counted."""
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
        model.invoice_amount = v if (v := take("invoiceAmount", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.invoice_open_balance = (
            v if (v := take("invoiceOpenBalance", UNSET)) is UNSET or v is None else parse_decimal(v)
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "invoiceId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.DECIMAL),
            "invoiceFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "invoiceAmount": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
            "invoiceOpenBalance": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }
