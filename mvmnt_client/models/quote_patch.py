from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class QuotePatch(Model):
    """Changes to a quote. A member that is absent stays unchanged, and null clears a member that is nullable;
    status `LOST` requires `lostReason`, and the reason `OTHER` requires `lostReasonText`."""

    status: QuoteStatus | Unset = UNSET
    """New status of the quote."""
    amount: Decimal | float | int | None | Unset = UNSET
    """Price that the quote offers."""
    target: Decimal | float | int | None | Unset = UNSET
    """Target price, from which the margin is worked out."""
    expires_at: datetime.datetime | None | Unset = UNSET
    """Time at which the quote expires."""
    lost_reason: QuoteLostReason | Unset = UNSET
    """Why the quote was lost; required when the status becomes `LOST`."""
    lost_reason_text: str | Unset = UNSET
    """Explanation in words; required when `lostReason` is `OTHER`."""
    assignee: ResourceReferenceInput | Unset = UNSET
    """User in charge of the quote, given by id or key."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "status": kinds.optional(kinds.EnumOf(QuoteStatus)),
            "amount": kinds.optional(kinds.Nullable(kinds.Range(kinds.DECIMAL, minimum=0))),
            "target": kinds.optional(kinds.Nullable(kinds.Range(kinds.DECIMAL, minimum=0))),
            "expiresAt": kinds.optional(kinds.Nullable(kinds.DATE_TIME)),
            "lostReason": kinds.optional(kinds.EnumOf(QuoteLostReason)),
            "lostReasonText": kinds.optional(kinds.STRING),
            "assignee": kinds.optional(kinds.ModelOf(ResourceReferenceInput)),
        }


from .quote_lost_reason import QuoteLostReason
from .quote_status import QuoteStatus
from .resource_reference_input import ResourceReferenceInput
