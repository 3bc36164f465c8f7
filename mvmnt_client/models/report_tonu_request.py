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
class ReportTonuRequest(_Model):
    """Details of a truck that was ordered but not used (TONU).

    Attributes:
        reason: Why the truck was not used, in at most 1000 characters.
        costs: Costs of the TONU that are to be recorded.
        create_replacement_load: Whether a new load is created in place of this one; false by default. The
            server's default is False.
    """

    reason: str | Unset = UNSET
    costs: list[ReportTonuRequestCostsItem] | Unset = UNSET
    create_replacement_load: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.reason = take("reason", UNSET)
        model.costs = (
            UNSET if (v := take("costs", None)) is None else [ReportTonuRequestCostsItem.from_dict(item) for item in v]
        )
        model.create_replacement_load = take("createReplacementLoad", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.reason is not UNSET:
            members["reason"] = self.reason
        if self.costs is not UNSET:
            members["costs"] = [item.to_dict() for item in self.costs]
        if self.create_replacement_load is not UNSET:
            members["createReplacementLoad"] = self.create_replacement_load
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "reason": _json.optional(_json.STRING),
            "costs": _json.optional(_json.ArrayOf(_json.ModelOf(ReportTonuRequestCostsItem))),
            "createReplacementLoad": _json.optional(_json.BOOLEAN),
        }


from .report_tonu_request_costs_item import ReportTonuRequestCostsItem
