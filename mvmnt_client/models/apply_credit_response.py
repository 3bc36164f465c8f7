from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ApplyCreditResponse(Model):
    """Result of applying a credit to an invoice."""

    application: CreditMemoApplication
    """The new application of the credit."""
    credit_memo: CreditMemo
    """The credit memo after the application."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.application = CreditMemoApplication.from_dict(take("application"))
        model.credit_memo = CreditMemo.from_dict(take("creditMemo"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "application": kinds.required(kinds.ModelOf(CreditMemoApplication)),
            "creditMemo": kinds.required(kinds.ModelOf(CreditMemo)),
        }


from .credit_memo import CreditMemo
from .credit_memo_application import CreditMemoApplication
