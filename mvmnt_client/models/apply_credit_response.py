from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class ApplyCreditResponse(ResponseModel):
    """Result of applying a credit to an invoice."""

    application: CreditMemoApplication
    """The new application of the credit."""
    credit_memo: CreditMemo
    """The credit memo after the application."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "application": kinds.required(kinds.ModelOf(CreditMemoApplication)),
            "creditMemo": kinds.required(kinds.ModelOf(CreditMemo)),
        }


from .credit_memo import CreditMemo
from .credit_memo_application import CreditMemoApplication
