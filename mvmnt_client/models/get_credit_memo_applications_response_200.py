from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GetCreditMemoApplicationsResponse200(Model):
    """The `GetCreditMemoApplicationsResponse200` of the API."""

    data: list[CreditMemoApplication] | Unset = UNSET
    """Applications of the credit to invoices."""
    total_applied: Decimal | Unset = UNSET
    """Sum used on invoices."""
    remaining_balance: Decimal | Unset = UNSET
    """Credit that can still be used."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = (
            UNSET if (v := take("data", None)) is None else [CreditMemoApplication.from_dict(item) for item in array(v)]
        )
        model.total_applied = UNSET if (v := take("totalApplied", None)) is None else parse_decimal(v)
        model.remaining_balance = UNSET if (v := take("remainingBalance", None)) is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CreditMemoApplication))),
            "totalApplied": kinds.optional(kinds.DECIMAL),
            "remainingBalance": kinds.optional(kinds.DECIMAL),
        }


from .credit_memo_application import CreditMemoApplication
