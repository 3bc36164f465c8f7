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
class LoadInput(_Model):
    """A new load, with the order stops it covers and optionally a first carrier.

    Attributes:
        mode: Mode of transport.
        order_stop_ids: UUIDs of the order stops that the load covers.
        carrier: First carrier to assign to the load.
    """

    mode: TransportMode
    order_stop_ids: list[UUID] | Unset = UNSET
    carrier: LoadCarrierInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.mode = TransportMode.decode(take("mode"))
        model.order_stop_ids = UNSET if (v := take("orderStopIds", None)) is None else [_parse_uuid(item) for item in v]
        model.carrier = UNSET if (v := take("carrier", None)) is None else LoadCarrierInput.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "mode": str(self.mode),
        }
        if self.order_stop_ids is not UNSET:
            members["orderStopIds"] = [str(item) for item in self.order_stop_ids]
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "mode": _json.required(_json.EnumOf(TransportMode)),
            "orderStopIds": _json.optional(_json.ArrayOf(_json.UUID_STRING)),
            "carrier": _json.optional(_json.ModelOf(LoadCarrierInput)),
        }


from .load_carrier_input import LoadCarrierInput
from .transport_mode import TransportMode
