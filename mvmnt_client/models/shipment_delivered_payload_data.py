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
class ShipmentDeliveredPayloadData(_Model):
    """The identifiers of the shipment, not the whole record.

    Attributes:
        id: UUID of the shipment.
        friendly_id: Number of the shipment shown to people in the product.
        key: Your own reference for the shipment, if one is set.
    """

    id: UUID
    friendly_id: str
    key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = _parse_uuid(take("id"))
        model.friendly_id = take("friendlyId")
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "id": str(self.id),
            "friendlyId": self.friendly_id,
        }
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.required(_json.UUID_STRING),
            "friendlyId": _json.required(_json.STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
        }
