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
class PaymentTerm(_Model):
    """A rule for when payment is due, with an optional fee for quick pay.

    Attributes:
        id: UUID that the API assigned to the record.
        updated_at: When the record last changed; a soft delete counts as a change.
        description: Explanatory text of the term.
        days: Number of days until payment is due.
        quick_pay_fee: Fee for quick pay, as a fraction: 0.05 stands for 5 percent.
        ap_only: Whether the term is reserved for accounts payable, that is, for what the broker owes.
        do_not_use: Whether the term is barred from use in new transactions.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        deleted_at: When the record was soft-deleted; null while it is active.
    """

    id: UUID
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    description: None | str | Unset = UNSET
    days: int | None | Unset = UNSET
    quick_pay_fee: float | None | Unset = UNSET
    ap_only: bool | None | Unset = UNSET
    do_not_use: bool | None | Unset = UNSET
    key: None | str | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.name = take("name")
        model.created_at = datetime.datetime.fromisoformat(take("createdAt"))
        model.updated_at = datetime.datetime.fromisoformat(take("updatedAt"))
        model.description = take("description", UNSET)
        model.days = take("days", UNSET)
        model.quick_pay_fee = take("quickPayFee", UNSET)
        model.ap_only = take("apOnly", UNSET)
        model.do_not_use = take("doNotUse", UNSET)
        model.key = take("key", UNSET)
        model.deleted_at = (
            v if (v := take("deletedAt", UNSET)) is UNSET or v is None else datetime.datetime.fromisoformat(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "name": self.name,
            "createdAt": self.created_at.isoformat(),
            "updatedAt": self.updated_at.isoformat(),
        }
        if self.description is not UNSET:
            members["description"] = self.description
        if self.days is not UNSET:
            members["days"] = self.days
        if self.quick_pay_fee is not UNSET:
            members["quickPayFee"] = self.quick_pay_fee
        if self.ap_only is not UNSET:
            members["apOnly"] = self.ap_only
        if self.do_not_use is not UNSET:
            members["doNotUse"] = self.do_not_use
        if self.key is not UNSET:
            members["key"] = self.key
        if self.deleted_at is not UNSET:
            members["deletedAt"] = None if self.deleted_at is None else self.deleted_at.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "createdAt": _json.required(_json.DATE_TIME),
            "updatedAt": _json.required(_json.DATE_TIME),
            "description": _json.optional(_json.Nullable(_json.STRING)),
            "days": _json.optional(_json.Nullable(_json.INTEGER)),
            "quickPayFee": _json.optional(_json.Nullable(_json.NUMBER)),
            "apOnly": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "doNotUse": _json.optional(_json.Nullable(_json.BOOLEAN)),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "deletedAt": _json.optional(_json.Nullable(_json.DATE_TIME)),
        }
