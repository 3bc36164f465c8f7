from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentTermPatch(Model):
    """A member that is absent stays unchanged; null clears a field that may be null."""

    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    """Explanatory text of the term."""
    days: int | None | Unset = UNSET
    """Number of days until payment is due."""
    quick_pay_fee: float | None | Unset = UNSET
    """Fee for quick pay, as a fraction: 0.05 stands for 5 percent."""
    ap_only: bool | None | Unset = UNSET
    """Whether the term is reserved for accounts payable, that is, for what the broker owes."""
    do_not_use: bool | None | Unset = UNSET
    """Whether the term is barred from use."""
    key: None | str | Unset = UNSET
    """The caller's own identifier for the record: at most 512 characters, unique among records of the same type."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "description": kinds.optional(kinds.Nullable(kinds.STRING)),
            "days": kinds.optional(kinds.Nullable(kinds.INTEGER)),
            "quickPayFee": kinds.optional(kinds.Nullable(kinds.NUMBER)),
            "apOnly": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "doNotUse": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "key": kinds.optional(kinds.Nullable(kinds.Text(max_length=512))),
        }
