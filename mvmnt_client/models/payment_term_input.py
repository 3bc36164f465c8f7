from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentTermInput(Model):
    """What a caller sends to create a payment term."""

    name: str
    description: str | Unset = UNSET
    """Explanatory text of the term."""
    days: int | Unset = UNSET
    """Number of days until payment is due."""
    quick_pay_fee: float | Unset = UNSET
    """Fee for quick pay, as a fraction: 0.05 stands for 5 percent."""
    ap_only: bool | Unset = UNSET
    """Whether the term is reserved for accounts payable, that is, for what the broker owes."""
    do_not_use: bool | Unset = UNSET
    """Whether the term is barred from use in new transactions."""
    key: str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.required(kinds.STRING),
            "description": kinds.optional(kinds.STRING),
            "days": kinds.optional(kinds.INTEGER),
            "quickPayFee": kinds.optional(kinds.NUMBER),
            "apOnly": kinds.optional(kinds.BOOLEAN),
            "doNotUse": kinds.optional(kinds.BOOLEAN),
            "key": kinds.optional(kinds.Text(max_length=512)),
        }
