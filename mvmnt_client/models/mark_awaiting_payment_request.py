from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class MarkAwaitingPaymentRequest(Model):
    """Dates to set on an invoice that starts to await payment."""

    invoice_date: datetime.date | Unset = UNSET
    """Date of issue; today if absent."""
    due_date: datetime.date | Unset = UNSET
    """Date by which payment is due; calculated from the payment term if absent."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"invoiceDate": kinds.optional(kinds.DATE), "dueDate": kinds.optional(kinds.DATE)}
