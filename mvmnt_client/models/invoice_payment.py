from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class InvoicePayment(ResponseModel):
    """Part of a customer payment that was put towards one invoice."""

    id: UUID | None = ABSENT
    """UUID of the record."""
    payment_group_id: UUID | None = ABSENT
    """Id of the payment group, that is the whole payment of which this is one part."""
    amount: Decimal | None = ABSENT
    """Portion of the payment put towards this invoice."""
    payment_date: datetime.date | None = ABSENT
    """Date of the payment."""
    reference: None | str = ABSENT
    """Check number or transaction id."""
    payment_method_type: None | str = ABSENT
    """How the money was transferred, as plain lower-case text such as `check` or `ach_wire` rather than one of the
    enum's values."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "paymentGroupId": kinds.optional(kinds.UUID_STRING),
            "amount": kinds.optional(kinds.DECIMAL),
            "paymentDate": kinds.optional(kinds.DATE),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentMethodType": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
