from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

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
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "billId": kinds.optional(kinds.UUID_STRING),
            "amount": kinds.optional(kinds.Range(kinds.DECIMAL, minimum="0.01")),
            "delete": kinds.optional(kinds.BOOLEAN),
        }
