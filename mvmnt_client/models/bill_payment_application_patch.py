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
class BillPaymentApplicationPatch(Model):
    """One change to the applications of a bill payment: with `id` it updates an application, with `billId` and no
    `id` it adds one, with `id` and `delete` set to true it removes one."""

    id: UUID | Unset = UNSET
    """Id of the existing application to change or remove."""
    bill_id: UUID | Unset = UNSET
    """Id of the bill to pay, for a new application."""
    amount: Decimal | float | int | Unset = UNSET
    """Portion of the payment put towards the bill, at least 0.01."""
    delete: bool | Unset = UNSET
    """Whether to remove the application named by `id`."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.bill_id = UNSET if (v := take("billId", None)) is None else parse_uuid(v)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.delete = take("delete", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "billId": kinds.optional(kinds.UUID_STRING),
            "amount": kinds.optional(kinds.Range(kinds.DECIMAL, minimum="0.01")),
            "delete": kinds.optional(kinds.BOOLEAN),
        }
