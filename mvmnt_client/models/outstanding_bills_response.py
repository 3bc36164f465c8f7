from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OutstandingBillsResponse(ResponseModel):
    """Bills that the broker still has to pay to a carrier or vendor, and their sum."""

    bills: list[OutstandingBillsResponseBillsItem]
    """Bills with the status `APPROVED_TO_PAY`."""
    total_outstanding: Decimal
    """Sum still to be paid."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "bills": kinds.required(kinds.ArrayOf(kinds.ModelOf(OutstandingBillsResponseBillsItem))),
            "totalOutstanding": kinds.required(kinds.DECIMAL),
        }


from .outstanding_bills_response_bills_item import OutstandingBillsResponseBillsItem
