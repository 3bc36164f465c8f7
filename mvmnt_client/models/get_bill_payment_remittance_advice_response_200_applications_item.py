from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class GetBillPaymentRemittanceAdviceResponse200ApplicationsItem(ResponseModel):
    """The `GetBillPaymentRemittanceAdviceResponse200ApplicationsItem` of the API."""

    bill_friendly_id: str | None = ABSENT
    """Human-readable number of the bill."""
    shipment_friendly_id: str | None = ABSENT
    """Human-readable number of the shipment."""
    invoice_date: datetime.date | None = ABSENT
    """Date of the payee's invoice."""
    amount: Decimal | None = ABSENT
    """Portion of the payment put towards this bill."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "billFriendlyId": kinds.optional(kinds.STRING),
            "shipmentFriendlyId": kinds.optional(kinds.STRING),
            "invoiceDate": kinds.optional(kinds.DATE),
            "amount": kinds.optional(kinds.DECIMAL),
        }
