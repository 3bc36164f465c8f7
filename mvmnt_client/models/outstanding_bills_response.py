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


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OutstandingBillsResponse(Model):
    """Bills that the broker still has to pay to a carrier or vendor, and their sum."""

    bills: list[OutstandingBillsResponseBillsItem]
    """Bills with the status `APPROVED_TO_PAY`."""
    total_outstanding: Decimal
    """Sum still to be paid."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bills = [OutstandingBillsResponseBillsItem.from_dict(item) for item in array(take("bills"))]
        model.total_outstanding = parse_decimal(take("totalOutstanding"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "bills": kinds.required(kinds.ArrayOf(kinds.ModelOf(OutstandingBillsResponseBillsItem))),
            "totalOutstanding": kinds.required(kinds.DECIMAL),
        }


from .outstanding_bills_response_bills_item import OutstandingBillsResponseBillsItem
