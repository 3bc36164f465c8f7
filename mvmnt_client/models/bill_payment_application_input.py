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


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentApplicationInput(Model):
    """Amount of a payment to put towards one bill."""

    bill_id: UUID
    """Id of the bill to pay."""
    amount: Decimal | float | int
    """Portion to put towards the bill, at least 0.01."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_id = parse_uuid(take("billId"))
        model.amount = parse_decimal(take("amount"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "billId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.Range(kinds.DECIMAL, minimum="0.01")),
        }
