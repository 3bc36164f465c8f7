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
class BillPaymentApplied(Model):
    """Part of a bill payment that was put towards one bill."""

    id: UUID | Unset = UNSET
    """UUID of the record."""
    payment_group_id: UUID | Unset = UNSET
    """Id of the payment group, that is the whole payment of which this is one part."""
    amount: Decimal | Unset = UNSET
    """Portion of the payment put towards this bill."""
    payment_date: datetime.date | Unset = UNSET
    """Date of the payment."""
    reference: None | str | Unset = UNSET
    """Check number or transaction id."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.payment_group_id = UNSET if (v := take("paymentGroupId", None)) is None else parse_uuid(v)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.payment_date = UNSET if (v := take("paymentDate", None)) is None else parse_date(v)
        model.reference = take("reference", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "paymentGroupId": kinds.optional(kinds.UUID_STRING),
            "amount": kinds.optional(kinds.DECIMAL),
            "paymentDate": kinds.optional(kinds.DATE),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
