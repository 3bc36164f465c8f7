from __future__ import annotations

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
class ReportTonuResponse200(_Model):
    """The `ReportTonuResponse200` of the API.

    Attributes:
        load_carrier: Assignment of a carrier to a load, with contact, charges, driver and equipment.
        replacement_load_id: UUID of the replacement load, filled when one was requested.
    """

    load_carrier: LoadCarrier | Unset = UNSET
    replacement_load_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.load_carrier = UNSET if (v := take("loadCarrier", None)) is None else LoadCarrier.from_dict(v)
        model.replacement_load_id = (
            v if (v := take("replacementLoadId", UNSET)) is UNSET or v is None else _parse_uuid(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.load_carrier is not UNSET:
            members["loadCarrier"] = self.load_carrier.to_dict()
        if self.replacement_load_id is not UNSET:
            members["replacementLoadId"] = None if self.replacement_load_id is None else str(self.replacement_load_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "loadCarrier": _json.optional(_json.ModelOf(LoadCarrier)),
            "replacementLoadId": _json.optional(_json.Nullable(_json.UUID_STRING)),
        }


from .load_carrier import LoadCarrier
