from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GetBillPaymentRemittanceAdviceResponse200ApplicationsItem(Model):
    """The `GetBillPaymentRemittanceAdviceResponse200ApplicationsItem` of the API."""

    bill_friendly_id: str | Unset = UNSET
    """Human-readable number of the bill."""
    shipment_friendly_id: str | Unset = UNSET
    """Human-readable number of the shipment."""
    invoice_date: datetime.date | Unset = UNSET
    """Date of the payee's invoice."""
    amount: Decimal | Unset = UNSET
    """Portion of the payment put towards this bill."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_friendly_id = take("billFriendlyId", UNSET)
        model.shipment_friendly_id = take("shipmentFriendlyId", UNSET)
        model.invoice_date = UNSET if (v := take("invoiceDate", None)) is None else parse_date(v)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "billFriendlyId": kinds.optional(kinds.STRING),
            "shipmentFriendlyId": kinds.optional(kinds.STRING),
            "invoiceDate": kinds.optional(kinds.DATE),
            "amount": kinds.optional(kinds.DECIMAL),
        }
