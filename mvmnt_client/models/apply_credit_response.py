from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class ApplyCreditResponse(_Model):
    """Result of applying a credit to an invoice.

    Attributes:
        application: The new application of the credit.
        credit_memo: The credit memo after the application.
    """

    application: CreditMemoApplication
    credit_memo: CreditMemo
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.application = CreditMemoApplication.from_dict(take("application"))
        model.credit_memo = CreditMemo.from_dict(take("creditMemo"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "application": self.application.to_dict(),
            "creditMemo": self.credit_memo.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "application": _json.required(_json.ModelOf(CreditMemoApplication)),
            "creditMemo": _json.required(_json.ModelOf(CreditMemo)),
        }


from .credit_memo import CreditMemo
from .credit_memo_application import CreditMemoApplication
