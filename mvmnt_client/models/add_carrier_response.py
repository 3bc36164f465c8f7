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
class AddCarrierResponse(_Model):
    """The carrier assignment that was just created, with the ids that lead to it.

    Attributes:
        load_id: UUID of the load.
        load_carrier_id: UUID of the new carrier assignment.
        load_carrier: The new carrier assignment.
    """

    load_id: UUID
    load_carrier_id: UUID
    load_carrier: LoadCarrier | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.load_id = _parse_uuid(take("loadId"))
        model.load_carrier_id = _parse_uuid(take("loadCarrierId"))
        model.load_carrier = UNSET if (v := take("loadCarrier", None)) is None else LoadCarrier.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "loadId": str(self.load_id),
            "loadCarrierId": str(self.load_carrier_id),
        }
        if self.load_carrier is not UNSET:
            members["loadCarrier"] = self.load_carrier.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "loadId": _json.required(_json.UUID_STRING),
            "loadCarrierId": _json.required(_json.UUID_STRING),
            "loadCarrier": _json.optional(_json.ModelOf(LoadCarrier)),
        }


from .load_carrier import LoadCarrier
