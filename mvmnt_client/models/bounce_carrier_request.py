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
class BounceCarrierRequest(_Model):
    """Optional details of why a carrier bounced.

    Attributes:
        reason: Reason for which the carrier is removed from the load.
        reason_text: Reason in words, at most 1000 characters.
    """

    reason: LoadCarrierRemovalReason | Unset = UNSET
    reason_text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.reason = UNSET if (v := take("reason", None)) is None else LoadCarrierRemovalReason.decode(v)
        model.reason_text = take("reasonText", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.reason is not UNSET:
            members["reason"] = str(self.reason)
        if self.reason_text is not UNSET:
            members["reasonText"] = self.reason_text
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "reason": _json.optional(_json.EnumOf(LoadCarrierRemovalReason)),
            "reasonText": _json.optional(_json.STRING),
        }


from .load_carrier_removal_reason import LoadCarrierRemovalReason
