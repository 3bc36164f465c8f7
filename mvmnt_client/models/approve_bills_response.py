from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class ApproveBillsResponse(_Model):
    """Outcome for each bill of a batch; check `failed` even though the status is 200.

    Attributes:
        approved: Bills that were approved.
        failed: Bills that were refused.
    """

    approved: list[ApproveBillsResponseApprovedItem] | Unset = UNSET
    failed: list[ApproveBillsResponseFailedItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.approved = (
            UNSET
            if (v := take("approved", None)) is None
            else [ApproveBillsResponseApprovedItem.from_dict(item) for item in v]
        )
        model.failed = (
            UNSET
            if (v := take("failed", None)) is None
            else [ApproveBillsResponseFailedItem.from_dict(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.approved is not UNSET:
            members["approved"] = [item.to_dict() for item in self.approved]
        if self.failed is not UNSET:
            members["failed"] = [item.to_dict() for item in self.failed]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "approved": _json.optional(_json.ArrayOf(_json.ModelOf(ApproveBillsResponseApprovedItem))),
            "failed": _json.optional(_json.ArrayOf(_json.ModelOf(ApproveBillsResponseFailedItem))),
        }


from .approve_bills_response_approved_item import ApproveBillsResponseApprovedItem
from .approve_bills_response_failed_item import ApproveBillsResponseFailedItem
