from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class InvoicePatch(Model):
    """Changes to an invoice. An absent member stays unchanged, and null clears a nullable one."""

    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    reference: None | str | Unset = UNSET
    """External reference number."""
    payment_term_id: UUID | Unset = UNSET
    """Id of the payment term."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "reference": kinds.optional(kinds.Nullable(kinds.STRING)),
            "paymentTermId": kinds.optional(kinds.UUID_STRING),
        }
