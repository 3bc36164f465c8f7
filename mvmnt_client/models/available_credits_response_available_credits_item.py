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
class AvailableCreditsResponseAvailableCreditsItem(Model):
    """The `AvailableCreditsResponseAvailableCreditsItem` of the API."""

    id: UUID | Unset = UNSET
    """UUID of the credit memo."""
    reference: None | str | Unset = UNSET
    """Reference of the credit memo."""
    remaining_balance: Decimal | Unset = UNSET
    """Credit that can still be used."""
    currency: str | Unset = UNSET
    """Currency code of the credit."""
    memo_date: datetime.date | Unset = UNSET
    """Date of the credit memo."""
    notes: None | str | Unset = UNSET
    """Free-text notes."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.reference = take("reference", UNSET)
        model.remaining_balance = UNSET if (v := take("remainingBalance", None)) is None else parse_decimal(v)
        model.currency = take("currency", UNSET)
        model.memo_date = UNSET if (v := take("memoDate", None)) is None else parse_date(v)
        model.notes = take("notes", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "remainingBalance": kinds.optional(kinds.DECIMAL),
            "currency": kinds.optional(kinds.STRING),
            "memoDate": kinds.optional(kinds.DATE),
            "notes": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
