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
class DuplicateShipmentRequest(_Model):
    """Optional dates for the copy of a shipment.

    Attributes:
        pick_up_date: Pickup date of the copy.
        delivery_date: Delivery date of the copy.
    """

    pick_up_date: datetime.date | Unset = UNSET
    delivery_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.pick_up_date = UNSET if (v := take("pickUpDate", None)) is None else datetime.date.fromisoformat(v)
        model.delivery_date = UNSET if (v := take("deliveryDate", None)) is None else datetime.date.fromisoformat(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.pick_up_date is not UNSET:
            members["pickUpDate"] = self.pick_up_date.isoformat()
        if self.delivery_date is not UNSET:
            members["deliveryDate"] = self.delivery_date.isoformat()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "pickUpDate": _json.optional(_json.DATE),
            "deliveryDate": _json.optional(_json.DATE),
        }
