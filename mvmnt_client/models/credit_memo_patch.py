from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CreditMemoPatch(_Model):
    """Changes to a credit memo. An absent member stays unchanged, and null clears a nullable one.

    Attributes:
        reference: Reference of the credit memo.
        notes: Free-text notes.
        memo_date: Date of the credit memo.
    """

    reference: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    memo_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.memo_date = UNSET if (v := take("memoDate", None)) is None else datetime.date.fromisoformat(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.reference is not UNSET:
            members["reference"] = self.reference
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.memo_date is not UNSET:
            members["memoDate"] = self.memo_date.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "reference": _json.optional(_json.Nullable(_json.STRING)),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "memoDate": _json.optional(_json.DATE),
        }
