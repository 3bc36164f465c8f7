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
from mvmnt._json.values.dates import parse_date
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillPatch(Model):
    """Changes to a bill. An absent member stays unchanged, and null clears a nullable one."""

    invoice_date: datetime.date | None | Unset = UNSET
    """Date on the payee's invoice."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    amount: Decimal | float | int | Unset = UNSET
    """Total of the bill; fixed once payments are applied."""
    reference: None | str | Unset = UNSET
    """The payee's own invoice number."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoice_date = v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.reference = take("reference", UNSET)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else parse_uuid(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoiceDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "amount": kinds.optional(kinds.DECIMAL),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }
