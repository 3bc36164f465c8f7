from __future__ import annotations

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
class OrderCharge(ResponseModel):
    """One item of what the customer is charged for an order."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    charge_code: ResourceReference | None = ABSENT
    """Charge code under which the amount is recorded."""
    description: None | str = ABSENT
    """Wording of the charge."""
    amount: Decimal | None = ABSENT
    """Amount of the charge."""
    quantity: Decimal | None = ABSENT
    """Number of units charged; 1 by default. The server's default is 1."""
    rate: Decimal | None = ABSENT
    """Rate of the charge."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "chargeCode": kinds.optional(kinds.ModelOf(ResourceReference)),
            "description": kinds.optional(kinds.Nullable(kinds.STRING)),
            "amount": kinds.optional(kinds.DECIMAL),
            "quantity": kinds.optional(kinds.DECIMAL),
            "rate": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }


from .resource_reference import ResourceReference
