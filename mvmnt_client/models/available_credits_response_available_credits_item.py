from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class AvailableCreditsResponseAvailableCreditsItem(_Model):
    """The `AvailableCreditsResponseAvailableCreditsItem` of the API.

    Attributes:
        id: UUID of the credit memo.
        reference: Reference of the credit memo.
        remaining_balance: Credit that can still be used.
        currency: Currency code of the credit.
        memo_date: Date of the credit memo.
        notes: Free-text notes.
    """

    id: UUID | Unset = UNSET
    reference: None | str | Unset = UNSET
    remaining_balance: float | Unset = UNSET
    currency: str | Unset = UNSET
    memo_date: datetime.date | Unset = UNSET
    notes: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.reference = take("reference", UNSET)
        model.remaining_balance = take("remainingBalance", UNSET)
        model.currency = take("currency", UNSET)
        model.memo_date = UNSET if (v := take("memoDate", None)) is None else datetime.date.fromisoformat(v)
        model.notes = take("notes", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.remaining_balance is not UNSET:
            members["remainingBalance"] = self.remaining_balance
        if self.currency is not UNSET:
            members["currency"] = self.currency
        if self.memo_date is not UNSET:
            members["memoDate"] = self.memo_date.isoformat()
        if self.notes is not UNSET:
            members["notes"] = self.notes
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "remainingBalance": _json.optional(_json.NUMBER),
            "currency": _json.optional(_json.STRING),
            "memoDate": _json.optional(_json.DATE),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
        }
