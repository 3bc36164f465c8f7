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

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadCarrierCharge(Model):
    """One item of what a carrier charges for a load."""

    id: UUID | Unset = UNSET
    """UUID of this record."""
    charge_code: ResourceReference | Unset = UNSET
    """Charge code under which the amount is recorded."""
    description: None | str | Unset = UNSET
    """Wording of the charge."""
    amount: Decimal | Unset = UNSET
    """Amount of the charge."""
    quantity: Decimal | Unset = UNSET
    """Number of units charged; 1 by default. The server's default is 1."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.charge_code = UNSET if (v := take("chargeCode", None)) is None else ResourceReference.from_dict(v)
        model.description = take("description", UNSET)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.quantity = UNSET if (v := take("quantity", None)) is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "chargeCode": kinds.optional(kinds.ModelOf(ResourceReference)),
            "description": kinds.optional(kinds.Nullable(kinds.STRING)),
            "amount": kinds.optional(kinds.DECIMAL),
            "quantity": kinds.optional(kinds.DECIMAL),
        }


from .resource_reference import ResourceReference
